package org.entente.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.text.Text;

/**
 * A worksheet or guide: sections of questions that people go through in order.
 *
 * @param id       how files, commands and the store name it, such as {@code conversation-guide}
 * @param audience who answers and who may read the answers
 * @param followUp whether each answer may carry next steps with an owner and a due date
 */
public record Script(String id, Text title, Text about, Audience audience, boolean followUp, List<Section> sections) {

    /** Who goes through a script. */
    public enum Audience {
        /** All organisations together, in the channel. */
        TOGETHER,
        /** Each organisation's own team; private to it until its lead shares. */
        PRIVATE
    }

    public Script {
        sections = List.copyOf(sections);
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String questionId) {
        return questions().filter(question -> question.id().equals(questionId)).findFirst();
    }

    public Section sectionOf(Question question) {
        return sections.stream().filter(section -> section.questions().contains(question)).findFirst().orElseThrow();
    }
}
