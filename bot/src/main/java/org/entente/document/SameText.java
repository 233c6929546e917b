package org.entente.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A mark of all that a document says in either language: two versions share it where they differ in nothing but the
 * language in which they are shown.
 */
final class SameText {

    /** Bytes, of which two texts never share all by chance. */
    private static final int LENGTH = 16;

    private SameText() {}

    static String mark(Material material) {
        MessageDigest digest = sha256();
        for (Row row : Row.of(Bilingual.assemble(material))) {
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
