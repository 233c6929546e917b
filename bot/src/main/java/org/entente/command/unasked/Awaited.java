package org.entente.command.unasked;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.unasked.Notice.Kind;
import org.entente.command.unasked.Notice.Leading;
import org.entente.command.unasked.Notice.Told;
import org.entente.command.unasked.Notice.Words;
import org.entente.command.unasked.Wait.Step;
import org.entente.partnership.Person;

/**
 * Your voice is awaited: told after three days, once more after ten; a week later the facilitators are told, and then
 * nothing more of the same.
 */
public final class Awaited implements Rule {

    private static final int MOST_LINES = 6;

    @Override
    public List<Notice> due(Look look) {
        List<Wait> waits = new Waiting(look).all();
        List<Notice> notices = new ArrayList<>();
        Set<Person> people = waits.stream().flatMap(wait -> wait.people().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        people.forEach(person -> tell(look, waits, person, notices));
        look.partnership().facilitators().forEach(person -> tellOfOthers(look, waits, person, notices));
        return notices;
    }

    /** All that waits is listed, the youngest too, so that it is not told singly a day later. */
    private static void tell(Look look, List<Wait> waits, Person person, List<Notice> notices) {
        List<Wait> mine = waits.stream().filter(wait -> wait.people().contains(person)).toList();
        Set<String> due = mine.stream().flatMap(wait -> Stream.of(Step.FIRST, Step.AGAIN)
                .filter(step -> wait.reached(step, look.now())).map(step -> wait.key(step, person)))
                .filter(key -> !look.said(key)).collect(Collectors.toSet());
        if (!due.isEmpty()) {
            mine.stream().map(wait -> wait.key(Step.FIRST, person)).filter(key -> !look.said(key)).forEach(due::add);
            notices.add(new Told(due, Kind.AWAITED, person, true, listing("unasked.awaited", mine),
                    toTexts(mine)));
        }
    }

    /** Straight to the proposed texts, where any of them awaits the person's word. */
    private static Optional<Leading> toTexts(List<Wait> mine) {
        long texts = mine.stream().filter(Wait::text).count();
        return texts == 0
                ? Optional.empty()
                : Optional.of(speech -> Button.main(speech.say("button.wordings", "count", texts),
                        Target.to("wording agree")));
    }

    private static void tellOfOthers(Look look, List<Wait> waits, Person facilitator, List<Notice> notices) {
        List<Wait> late = waits.stream().filter(wait -> wait.reached(Step.FACILITATOR, look.now()))
                .filter(wait -> !wait.people().contains(facilitator))
                .filter(wait -> !look.said(wait.key(Step.FACILITATOR, facilitator))).toList();
        if (!late.isEmpty()) {
            Set<String> keys = late.stream().map(wait -> wait.key(Step.FACILITATOR, facilitator))
                    .collect(Collectors.toSet());
            notices.add(new Told(keys, Kind.OTHERS_AWAITED, facilitator, true,
                    listing("unasked.others-awaited", late)));
        }
    }

    private static Words listing(String head, List<Wait> waits) {
        return speech -> speech.say(head) + "\n" + lines(speech, waits);
    }

    private static String lines(Speech speech, List<Wait> waits) {
        List<String> lines = new ArrayList<>();
        waits.stream().limit(MOST_LINES).forEach(wait -> lines.add("- " + wait.line().apply(speech)));
        if (waits.size() > MOST_LINES) {
            lines.add("- " + speech.say("unasked.more", "count", waits.size() - MOST_LINES));
        }
        return String.join("\n", lines);
    }
}
