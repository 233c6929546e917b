package org.entente.command.draft;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a signed file is by its first bytes, and what it is called from now on. */
enum SignedScan {
    PDF("pdf", "%PDF-"), PNG("png", "\u0089PNG\r\n\u001a\n"), JPEG("jpg", "\u00ff\u00d8\u00ff"), DOCX("docx",
            "PK\u0003\u0004");

    /** The names of its parts stand in a zip file as they are. */
    private static final String WORDS = "word/document.xml";
    private static final String END_OF_PDF = "%%EOF";
    private static final String MACROS = "vbaProject.bin";

    /** Each may take two characters of {@link org.entente.document.SignedFile#LONGEST_NAME}. */
    private static final int MOST_SIGNS = 45;
    private static final String NAMELESS = "document";

    private final String ending;
    private final String beginning;

    /** @param beginning its first bytes, each as the character of this number */
    SignedScan(String ending, String beginning) {
        this.ending = ending;
        this.beginning = beginning;
    }

    /** Empty where it is none of these, or a Word file with macros. */
    static Optional<SignedScan> of(byte[] file) {
        String signs = new String(file, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(kind -> signs.startsWith(kind.beginning) && switch (kind) {
            case PDF -> signs.contains(END_OF_PDF);
            case DOCX -> signs.contains(WORDS) && !signs.contains(MACROS);
            case PNG, JPEG -> true;
        }).findFirst();
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
