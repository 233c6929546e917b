package org.entente.conversation;

import java.util.OptionalLong;
import org.entente.text.Language;

/**
 * An answer about to be stored.
 *
 * @param basedOn the revision that its author saw, 0 for none; the store refuses when a newer one exists
 * @param saidBy  the store's id of the person whose message it was, where that is somebody else
 */
public record Draft(String script, String question, long organisation, int basedOn, Value value, Language language,
        long person, Answer.Entered entered, OptionalLong saidBy) {

    public Draft(String script, String question, long organisation, int basedOn, Value value, Language language,
            long person, Answer.Entered entered) {
        this(script, question, organisation, basedOn, value, language, person, entered, OptionalLong.empty());
    }
}
