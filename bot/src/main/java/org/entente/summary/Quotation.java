package org.entente.summary;

import java.util.List;
import java.util.Optional;
import org.entente.text.Language;

/** Words that are said to stand in an answer, compared without regard to spaces, quotation marks and capitals. */
final class Quotation {

    /** Fewer words could be found in almost any answer. */
    private static final int FEWEST = 3;
    private static final String AROUND = "\"'.,;:!?… ";

    private Quotation() {}

    /** The sentences of the text in which the quotation stands; empty where it does not, or is too short. */
    static Optional<String> found(String quotation, String text, Language language) {
        String wanted = trimmed(plain(quotation));
        String whole = plain(text);
        int from = place(small(wanted), small(whole));
        boolean enough = Words.of(wanted).size() >= Math.min(FEWEST, Words.of(whole).size());
        if (wanted.isEmpty() || from < 0 || !enough) {
            return Optional.empty();
        }
        return Optional.of(around(whole, from, from + wanted.length(), language));
    }

    private static int place(String wanted, String whole) {
        int from = whole.indexOf(wanted);
        while (from >= 0 && !(isEdge(whole, from) && isEdge(whole, from + wanted.length()))) {
            from = whole.indexOf(wanted, from + 1);
        }
        return from;
    }

    /** Whether no word goes on across this place. */
    private static boolean isEdge(String text, int at) {
        return at == 0 || at == text.length()
                || !(Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at)));
    }

    private static String around(String whole, int from, int to, Language language) {
        int at = 0;
        StringBuilder touched = new StringBuilder();
        List<String> sentences = Sentences.of(whole, language);
        for (String sentence : sentences) {
            int begins = whole.indexOf(sentence, at);
            at = begins + sentence.length();
            if (begins < to && at > from) {
                touched.append(sentence).append(' ');
            }
        }
        return touched.toString().strip();
    }

    static String plain(String text) {
        return text.replaceAll("[\u2018\u2019\u02BC]", "'").replaceAll("[\u201C\u201D\u00AB\u00BB]", "\"")
                .replaceAll("\"[\\s\u00A0\u202F]+|[\\s\u00A0\u202F]+\"", "\"")
                .replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }

    /** Without capitals, character by character, so that places stay. */
    private static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        text.chars().forEach(c -> small.append(Character.toLowerCase((char) c)));
        return small.toString();
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
