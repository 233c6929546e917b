package org.entente.command.draft;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a signed file is by its first bytes, and what it is called from now on. */
enum SignedScan {
    PDF("pdf", 0x25, 0x50, 0x44, 0x46, 0x2D), PNG("png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A), JPEG("jpg",
            0xFF, 0xD8, 0xFF), DOCX("docx", 0x50, 0x4B, 0x03, 0x04);

    private static final String WORDS = "word/document.xml";
    private static final String MACROS = "vbaProject.bin";

    /** Each may take two characters of {@link org.entente.document.SignedFile#LONGEST_NAME}. */
    private static final int MOST_SIGNS = 45;
    private static final String NAMELESS = "document";

    private final String ending;
    private final int[] beginning;

    SignedScan(String ending, int... beginning) {
        this.ending = ending;
        this.beginning = beginning;
    }

    /** Empty where it is none of these, or a Word file with macros. */
    static Optional<SignedScan> of(byte[] file) {
        return Arrays.stream(values()).filter(kind -> kind.begins(file))
                .filter(kind -> kind != DOCX || (holds(file, WORDS) && !holds(file, MACROS))).findFirst();
    }

    private boolean begins(byte[] file) {
        for (int i = 0; i < beginning.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** The names of its parts stand in a zip file as they are. */
    private static boolean holds(byte[] file, String part) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(part);
    }

    /** The last part of the address, in signs that every system takes, with the ending of what it is. */
    String name(String address) {
        String path = address.split("[?#]", 2)[0];
        String last = decoded(path.substring(path.lastIndexOf('/') + 1)).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        int dot = last.lastIndexOf('.');
        String base = (dot > 0 ? last.substring(0, dot) : last).codePoints().limit(MOST_SIGNS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return (base.isEmpty() ? NAMELESS : base) + "." + ending;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return part;
        }
    }
}
