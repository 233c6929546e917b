package org.entente.command.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.command.Speech;
import org.entente.command.card.Target;
import org.entente.command.words.Spoken;
import org.entente.command.words.Suggested;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.script.AnswerKind;
import org.entente.script.Question;
import org.entente.summary.Basis;
import org.entente.summary.Passage;
import org.entente.summary.Passage.Origin;

/**
 * What is to be summarised.
 *
 * @param title  as people call it
 * @param asked  its questions, in their order
 * @param counts which answers belong to it
 * @param own    the organisation whose private matter it is; empty: everybody's
 * @param again  what asks for it
 */
record Subject(String title, List<Asked> asked, Predicate<Answer> counts, Optional<Organisation> own, Target again) {

    /** A question as the organisations went through it. */
    record Asked(Interview interview, Question question) {}

    Subject {
        asked = List.copyOf(asked);
    }

    boolean isPrivate() {
        return own.isPresent();
    }

    /** Everything that was said, whichever the language; what was passed says nothing. */
    Basis basis(Speech speech) {
        List<Passage> passages = new ArrayList<>();
        for (Asked one : asked) {
            for (Organisation organisation : one.interview().organisations()) {
                answer(one, organisation).ifPresent(answer -> passages.add(new Passage("A" + (passages.size() + 1),
                        organisation.id(), organisation.name(), speech.in(one.question().title()),
                        Spoken.value(speech, one.question(), answer.value()), answer.language(),
                        new Origin(answer.script(), answer.question(), answer.revision()))));
            }
        }
        return new Basis(parties(), passages, speech.language());
    }

    private Map<Long, String> parties() {
        return asked.stream().flatMap(one -> one.interview().organisations().stream()).distinct()
                .collect(Collectors.toMap(Organisation::id, Organisation::name, (a, b) -> a, LinkedHashMap::new));
    }

    private Optional<Answer> answer(Asked one, Organisation organisation) {
        return one.interview().answer(one.question(), organisation).filter(answer -> !answer.skipped())
                .filter(counts);
    }

    /** Whether a common text may be suggested: the group seeks one, several have answered, and none is proposed. */
    boolean wordable(Basis basis) {
        return !isPrivate() && asked.size() == 1 && basis.organisations().size() > 1
                && asked.getFirst().question().about() == Question.About.GROUP
                && asked.getFirst().question().kind() instanceof AnswerKind.FreeText
                && asked.getFirst().interview().proposed(asked.getFirst().question()).isEmpty();
    }

    /** Where a model's suggestion for its one question is kept. */
    Suggested suggested(long partnership) {
        return new Suggested(partnership, asked.getFirst().interview(), asked.getFirst().question());
    }

    /** How many of these questions each organisation has not answered: nobody's silence is hidden. */
    Map<Organisation, Long> unanswered() {
        Map<Organisation, Long> open = new LinkedHashMap<>();
        for (Asked one : asked) {
            one.interview().organisations().stream().filter(organisation -> answer(one, organisation).isEmpty())
                    .forEach(organisation -> open.merge(organisation, 1L, Long::sum));
        }
        return open;
    }
}
