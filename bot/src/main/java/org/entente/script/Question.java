package org.entente.script;

import java.util.List;
import java.util.Optional;
import org.entente.text.Text;

/**
 * One question, asked with one form.
 *
 * @param id      never changes its meaning; unique in its script
 * @param title   at most 45 characters a language, for buttons, lists and form titles
 * @param prompt  the question in full, at most 500 characters a language
 * @param help    a line of help, at most 200 characters a language
 * @param about   whether it seeks one common answer or a fact of each organisation
 * @param when    asked only where this holds; empty: always
 * @param minutes how long a group takes for it
 * @param feeds   the document slots that its answers fill
 * @param source  the place in the source documents, such as {@code G, Resource 2, Purpose 1}
 */
public record Question(String id, Text title, Text prompt, Optional<Text> help, AnswerKind kind, About about,
        Optional<Condition> when, int minutes, List<SlotRef> feeds, String source) {

    /** What an answer speaks of; every organisation answers with its own voice in either case. */
    public enum About {
        /** The group: the answers are to become one common wording. */
        GROUP,
        /** The organisation that answers: each keeps its own. */
        EACH_ORGANISATION
    }

    public Question {
        feeds = List.copyOf(feeds);
    }
}
