package org.entente.command.unasked;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.entente.command.card.Markup;
import org.entente.command.unasked.Notice.Announced;
import org.entente.command.unasked.Notice.Kind;
import org.entente.command.unasked.Notice.Passed;
import org.entente.command.unasked.Notice.Words;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;

/** On Monday morning, what is due this week; a week in which nothing is has none. */
public final class Digest implements Rule {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Override
    public List<Notice> due(Look look) {
        LocalDate monday = look.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant morning = monday.atTime(MORNING).atZone(look.zone()).toInstant();
        String key = look.key("digest", monday);
        if (look.now().isBefore(morning) || look.partnership().created().isAfter(morning) || look.said(key)) {
            return List.of();
        }
        List<Words> lines = new ArrayList<>();
        awaited(look, lines);
        parked(look, lines);
        followUps(look, monday.plusWeeks(1), lines);
        return List.of(lines.isEmpty()
                ? new Passed(Set.of(key), Kind.DIGEST)
                : new Announced(Set.of(key), Kind.DIGEST, speech -> speech.say("unasked.digest")
                        + String.join("", lines.stream().map(line -> "\n- " + line.apply(speech)).toList())));
    }

    private static void awaited(Look look, List<Words> lines) {
        List<Wait> waits = new Waiting(look).all();
        for (Organisation organisation : look.partnership().organisations()) {
            int count = (int) waits.stream().filter(wait -> wait.organisation() == organisation.id()).count();
            if (count > 0) {
                lines.add(speech -> speech.say("unasked.digest-awaited", "organisation",
                        Markup.typed(organisation.name()), "count", count));
            }
        }
    }

    /** The group's and those that were shared. */
    private static void followUps(Look look, LocalDate before, List<Words> lines) {
        int count = (int) look.record().followUps().open(look.partnership().id(), OptionalLong.empty()).stream()
                .filter(followUp -> followUp.day().filter(before::isAfter).isPresent()).count();
        if (count > 0) {
            lines.add(speech -> speech.say("unasked.digest-follow-ups", "count", count));
        }
    }

    private static void parked(Look look, List<Words> lines) {
        for (Interview interview : look.interviews()) {
            int count = interview.aside().size();
            if (count > 0) {
                lines.add(speech -> speech.say("unasked.digest-parked", "worksheet",
                        speech.in(interview.script().title()), "count", count));
            }
        }
    }
}
