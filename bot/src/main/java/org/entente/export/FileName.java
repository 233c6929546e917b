package org.entente.export;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.document.Document;

/**
 * A file's name that people can read and every system takes: lower-case letters of ASCII, digits, hyphens and
 * underscores. Discord itself drops spaces and accents.
 */
public final class FileName {

    /** Of each part, in characters; the whole stays under 150, and systems take 255 bytes. */
    private static final int LONGEST_PART = 50;

    private FileName() {}

    /** {@code alpha-et-beta_protocole-d-entente_v3_fr_2026-11-21.docx}. */
    public static String of(Document document, Format format) {
        return Stream
                .of(folded(document.partnership()), folded(document.title()), "v" + document.version(),
                        languages(document), document.date().toString())
                .filter(part -> !part.isEmpty()).collect(joining("_")) + "." + format.extension();
    }

    /** The same for a file of somebody's own: {@code …_2026-11-21_alpha.docx}. */
    public static String of(Document document, Format format, String whose) {
        String common = of(document, format);
        String own = folded(whose);
        String ending = "." + format.extension();
        return own.isEmpty() ? common : common.substring(0, common.length() - ending.length()) + "_" + own + ending;
    }

    private static String languages(Document document) {
        return document.inBoth()
                ? document.language().code() + "-" + document.language().other().code()
                : document.language().code();
    }

    private static String folded(String text) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = ascii.substring(0, Math.min(ascii.length(), LONGEST_PART));
        return cut.replaceAll("^-|-$", "");
    }
}
