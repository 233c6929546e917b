package org.entente.export;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
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

    /** These, and what another file of a document cannot show. */
    public Unshown and(Document document, Exporter exporter) {
        Unshown all = new Unshown(forbidden, formless);
        document.texts().flatMapToInt(String::codePoints).distinct().filter(letter -> !exporter.shows(letter))
                .forEach(letter -> (XmlText.allowed(letter) ? all.formless : all.forbidden).add(letter));
        return all;
    }

    /** As it stands in the file: {@code [U+1F600]}. */
    public static String number(int character) {
        return String.format(Locale.ROOT, "[U+%04X]", character);
    }
}
