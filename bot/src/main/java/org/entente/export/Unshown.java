package org.entente.export;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.entente.document.Document;

/**
 * Characters of documents that files cannot show as themselves.
 *
 * @param forbidden that no file can hold, such as control characters; U+FFFD stands in their place
 * @param formless  that the fonts of a format lack; their number stands in their place
 */
public record Unshown(SortedSet<Integer> forbidden, SortedSet<Integer> formless) {

    public Unshown {
        forbidden = new TreeSet<>(forbidden);
        formless = new TreeSet<>(formless);
    }

    public static Unshown none() {
        return new Unshown(new TreeSet<>(), new TreeSet<>());
    }

    /** These and those. */
    public Unshown and(Unshown other) {
        Unshown all = new Unshown(forbidden, formless);
        all.forbidden.addAll(other.forbidden);
        all.formless.addAll(other.formless);
        return all;
    }

    /** These, and what another file of a document cannot show. */
    public Unshown and(Document document, Exporter exporter) {
        return and(document.texts(), exporter::shows);
    }

    /**
     * These, and what another file cannot show.
     *
     * @param shows whether a character stands in it as itself
     */
    public Unshown and(Stream<String> texts, IntPredicate shows) {
        Unshown all = new Unshown(forbidden, formless);
        texts.flatMapToInt(String::codePoints).distinct().filter(letter -> !shows.test(letter))
                .forEach(letter -> (isForbidden(letter) ? all.forbidden : all.formless).add(letter));
        return all;
    }

    /** Also DELETE, which XML allows and calendars do not. */
    private static boolean isForbidden(int letter) {
        return !XmlText.allowed(letter) || Character.isISOControl(letter);
    }

    /** As it stands in the file: {@code [U+1F600]}. */
    public static String number(int character) {
        return String.format(Locale.ROOT, "[U+%04X]", character);
    }
}
