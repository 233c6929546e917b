package org.entente.document;

import java.time.Instant;
import java.util.Optional;
import org.entente.text.Language;

/**
 * An exported version of a document.
 *
 * @param language in which it stands; of both, the first
 * @param both     whether it stands in both languages, side by side
 * @param by       the name of who exported it; blank where they took their name out of the record
 * @param kept     whether what it said was kept with it: not so for versions of before contents were
 * @param amends   of an amendment: which one, to which version
 * @param terms    those that it states; none for versions of before they were kept
 */
public record Version(String plan, int number, Language language, boolean both, String by, Instant at,
        boolean kept, Optional<Amends> amends, Terms terms) {

    public Version {
        if (number < 1) {
            throw new IllegalArgumentException("no version " + number);
        }
    }

    /** Whether a person can lay one beside the other. */
    public boolean sharesLanguages(Version other) {
        return language == other.language && both == other.both;
    }

    /** Whether a document stands in the languages of this version. */
    public boolean isLike(Document document) {
        return language == document.language() && both == document.inBoth();
    }

    /** What would be exported now in the languages of this version. */
    public Document from(Material material) {
        return both ? Bilingual.assemble(material) : Assembler.assemble(material.in(language));
    }
}
