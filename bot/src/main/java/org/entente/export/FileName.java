package org.entente.export;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.text.Language;

/**
 * A file's name that people can read and every system takes: lower-case letters of ASCII, digits, hyphens and
 * underscores. Discord itself drops spaces and accents.
 */
public final class FileName {

    /** Of each part, in characters; the whole stays under 150, and systems take 255 bytes. */
    private static final int LONGEST_PART = 60;

    private FileName() {}

    /** {@code alpha-et-beta_protocole-d-entente_v3_fr_2026-11-21.docx}; what is not counted has no version. */
    public static String of(Document document, Format format) {
        String version = document.version() == 0 ? "" : "v" + document.version();
        return joined(format.extension(), folded(document.partnership()), folded(document.title()), version,
                languages(document), document.date().toString());
    }

    /** The same for what is no document, such as a calendar; without a language where it has none. */
    public static String of(String partnership, String what, Optional<Language> language, LocalDate date,
            String extension) {
        return joined(extension, folded(partnership), folded(what), language.map(Language::code).orElse(""),
                date.toString());
    }

    private static String joined(String extension, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining("_")) + "." + extension;
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
        return cut(ascii.replaceAll("^-|-$", ""));
    }

    /** Behind a whole word, where that leaves at least half of what there is room for. */
    private static String cut(String folded) {
        if (folded.length() <= LONGEST_PART) {
            return folded;
        }
        int end = folded.lastIndexOf('-', LONGEST_PART);
        return folded.substring(0, end < LONGEST_PART / 2 ? LONGEST_PART : end);
    }
}
