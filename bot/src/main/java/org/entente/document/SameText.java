package org.entente.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.entente.text.Language;

/**
 * A mark of all that a document says in either language: two versions share it where they differ in nothing but the
 * language in which they are shown.
 */
final class SameText {

    /** Bytes, of which two texts never share all by chance. */
    private static final int LENGTH = 16;

    private SameText() {}

    /** Empty where one language lacks what the other has: whoever approves the one has not approved the other. */
    static Optional<String> mark(Material material) {
        return lacks(material, Language.FRENCH).equals(lacks(material, Language.ENGLISH))
                ? Optional.of(mark(Bilingual.assemble(material)))
                : Optional.empty();
    }

    private static Set<Gap> lacks(Material material, Language language) {
        return Set.copyOf(Assembler.assemble(material.in(language).ofItself()).gaps().all());
    }

    private static String mark(Document both) {
        MessageDigest digest = sha256();
        for (Row row : Row.of(both)) {
            add(digest, row.frame().name());
            row.cells().forEach(cell -> {
                add(digest, cell.style().name());
                add(digest, cell.text());
            });
        }
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    }

    /** With an end, so that words do not wander from one cell to the next unseen. */
    private static void add(MessageDigest digest, String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
