package org.entente.command.unasked;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.command.unasked.Notice.Announced;
import org.entente.command.unasked.Notice.Kind;
import org.entente.command.unasked.Notice.Told;
import org.entente.command.unasked.Notice.Words;
import org.entente.command.words.AgreedDates;
import org.entente.conversation.KeyDates;
import org.entente.conversation.KeyDates.KeyDate;
import org.entente.partnership.Member;
import org.entente.partnership.Person;
import org.entente.partnership.ReminderChoice.Way;

/**
 * A half-yearly review, six months before the end, the last day for notice, the end: on its morning in the channel,
 * and by direct message to those who give an organisation's voice or facilitate and chose to be told so.
 */
public final class DatesThatMatter implements Rule {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /** A bot that was away, or a partnership that was imported, says nothing of what is longer past. */
    private static final int LATEST_DAYS = 30;

    @Override
    public List<Notice> due(Look look) {
        return AgreedDates.of(look.record(), look.partnership()).map(agreed -> due(look, agreed)).orElseGet(List::of);
    }

    private static List<Notice> due(Look look, AgreedDates agreed) {
        List<KeyDate> reached = agreed.all().stream().filter(date -> isDue(look, agreed, date)).toList();
        List<Notice> notices = new ArrayList<>();
        unsaid(look, reached, date -> key(look, date)).ifPresent(keys -> notices.add(new Announced(keys,
                Kind.DATE, words(agreed, fresh(look, reached, date -> key(look, date))))));
        people(look).forEach(person -> unsaid(look, reached, date -> key(look, date, person))
                .ifPresent(keys -> notices.add(new Told(keys, Kind.DATE, person, true,
                        words(agreed, fresh(look, reached, date -> key(look, date, person)))))));
        return notices;
    }

    /** It has come, is not long past, and had not passed when it was agreed. */
    private static boolean isDue(Look look, AgreedDates agreed, KeyDate date) {
        LocalDate agreedOn = LocalDate.ofInstant(agreed.since(date), look.zone());
        return !look.now().isBefore(date.day().atTime(MORNING).atZone(look.zone()).toInstant())
                && !date.day().isBefore(look.today().minusDays(LATEST_DAYS)) && !date.day().isBefore(agreedOn);
    }

    private static List<KeyDate> fresh(Look look, List<KeyDate> dates, Function<KeyDate, String> key) {
        return dates.stream().filter(date -> !look.said(key.apply(date))).toList();
    }

    private static Optional<Set<String>> unsaid(Look look, List<KeyDate> dates, Function<KeyDate, String> key) {
        Set<String> keys = fresh(look, dates, key).stream().map(key).collect(Collectors.toSet());
        return Optional.of(keys).filter(some -> !some.isEmpty());
    }

    private static String key(Look look, KeyDate date) {
        return look.key("date", date.kind(), date.day());
    }

    private static String key(Look look, KeyDate date, Person person) {
        return look.key("date", date.kind(), date.day(), person.id());
    }

    /** The channel tells everybody else. */
    private static Set<Person> people(Look look) {
        return Stream.concat(look.partnership().members().stream().filter(Member::voice).map(Member::person),
                look.partnership().facilitators().stream())
                .filter(person -> look.record().notices().choice(person.discord()).way() == Way.DIRECT)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Words words(AgreedDates agreed, List<KeyDate> due) {
        return speech -> speech.say("unasked.dates")
                + due.stream().map(date -> "\n- " + line(speech, agreed.dates(), date)).collect(Collectors.joining())
                + "\n-# " + rest(speech, agreed);
    }

    /** On what the dates rest. */
    private static String rest(Speech speech, AgreedDates agreed) {
        KeyDates dates = agreed.dates();
        return agreed.signed()
                ? speech.say("unasked.dates-signed", "start", dates.start(), "count", dates.months())
                : speech.say("unasked.dates-rest", "start", dates.start(), "count", dates.months());
    }

    private static String line(Speech speech, KeyDates dates, KeyDate date) {
        return switch (date.kind()) {
            case REVIEW -> speech.say("unasked.date-review", "date", date.day());
            case RENEWAL -> speech.say("unasked.date-renewal", "end", dates.end());
            case NOTICE -> speech.say("unasked.date-notice", "date", date.day(), "end", dates.end(), "count",
                    dates.notice().orElse(0));
            case END -> speech.say("unasked.date-end", "end", dates.end());
        };
    }
}
