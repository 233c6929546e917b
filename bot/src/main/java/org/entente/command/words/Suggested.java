package org.entente.command.words;

import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.command.Reading;
import org.entente.command.record.Summaries;
import org.entente.conversation.Interview;
import org.entente.script.Question;
import org.entente.text.Language;

/** The text that a model suggests for a question: only as long as the answers are those that it was made of. */
public record Suggested(long partnership, Interview interview, Question question) {

    public Optional<String> text(Reading record, Language language) {
        return record.summaries().suggested(matter(language), answers());
    }

    public Summaries.Matter matter(Language language) {
        return new Summaries.Matter(partnership, interview.script().id(), question.id(), language);
    }

    /** Which revision each organisation's answer is. */
    public String answers() {
        return interview.organisations().stream().flatMap(organisation -> interview.answer(question, organisation)
                .stream()).map(answer -> answer.organisation() + ":" + answer.revision())
                .collect(Collectors.joining(","));
    }
}
