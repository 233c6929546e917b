package org.entente.script;

import java.util.Optional;
import org.entente.text.Text;

/**
 * One thing to pick.
 *
 * @param id     what is stored
 * @param label  what is shown, at most 100 characters a language
 * @param clause what a document says where this is chosen; a group may write its own in its place
 */
public record Choice(String id, Text label, Optional<Text> clause) {

    /** Longest clause in each language, in characters: it must fit the form in which it is edited (Discord). */
    public static final int LONGEST_CLAUSE = AnswerKind.FreeText.LIMIT;

    public Choice(String id, Text label) {
        this(id, label, Optional.empty());
    }
}
