package org.entente.command.unasked;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.record.Waits.Begun;
import org.entente.command.unasked.Notice.Announced;
import org.entente.command.unasked.Notice.Kind;
import org.entente.command.unasked.Notice.Passed;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.script.Question;
import org.entente.script.Section;

/** A section is completed once every question asked in it was heard; one that is put aside is still to come. */
public final class SectionsDone implements Rule {

    /** What was completed longer ago, before the bot looked for it, is no news. */
    private static final Duration NEWS = Duration.ofDays(1);

    @Override
    public List<Notice> due(Look look) {
        Map<String, Long> runs = new HashMap<>();
        for (Begun begun : look.record().waits().begun(look.partnership().id())) {
            runs.put(begun.script(), begun.run());
        }
        List<Notice> notices = new ArrayList<>();
        look.interviews().forEach(interview -> Optional.ofNullable(runs.get(interview.script().id()))
                .ifPresent(run -> interview.script().sections().forEach(section -> notice(look, interview, section,
                        look.key("section", run, section.id())).ifPresent(notices::add))));
        return notices;
    }

    private static Optional<Notice> notice(Look look, Interview interview, Section section, String key) {
        List<Question> asked = section.questions().stream().filter(interview::isAsked).toList();
        boolean done = !asked.isEmpty()
                && asked.stream().allMatch(question -> interview.isHeard(question) && !interview.isParked(question));
        if (!done || look.said(key)) {
            return Optional.empty();
        }
        List<Answer> answers = asked.stream()
                .flatMap(question -> interview.answers().to(interview.script().id(), question.id()).stream()).toList();
        Instant last = answers.stream().map(Answer::at).max(Instant::compareTo).orElse(Instant.EPOCH);
        return Optional.of(last.plus(NEWS).isBefore(look.now())
                ? new Passed(Set.of(key), Kind.SECTION)
                : new Announced(Set.of(key), Kind.SECTION,
                        speech -> speech.say("unasked.section", "title", speech.in(section.title())),
                        answers.stream().allMatch(Answer::skipped)
                                ? Optional.empty()
                                : Optional.of(speech -> sumUp(speech, interview, section))));
    }

    private static Button sumUp(Speech speech, Interview interview, Section section) {
        return Button.plain(speech.say("summary.button.sum-up"), Target.to("summary section").with("section", interview
                .script().id() + "/" + section.id()));
    }
}
