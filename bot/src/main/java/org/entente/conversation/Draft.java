package org.entente.conversation;

import org.entente.text.Language;

/**
 * An answer about to be stored.
 *
 * @param basedOn the revision that its author saw, 0 for none; the store refuses when a newer one exists
 */
public record Draft(String script, String question, long organisation, int basedOn, Value value, Language language,
        long person, Answer.Entered entered) {}
