package org.entente.summary;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.text.Language;

/**
 * Words that stand in an answer, compared without regard to spaces, quotation marks and capitals.
 *
 * @param before what stands before them in the sentence where they begin
 * @param words  as the answer has them
 * @param behind what stands behind them in the sentence where they end
 */
record Quotation(String before, String words, String behind) {

    /** Fewer words could be found in almost any answer. */
    private static final int FEWEST = 3;
    private static final String AROUND = "\"'.,;:!?… ";
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u2032]");
    private static final Pattern MARKS = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern SPACED_MARKS = Pattern.compile(" ?\" ?");
    private static final Pattern SPACED_STOPS = Pattern.compile(" (?=[;:!?%$])");

    /**
     * An answer in which many quotations are looked for.
     *
     * @param whole as it is compared
     * @param small the same without capitals
     * @param words how many it has
     */
    record Text(String whole, String small, List<String> sentences, int words) {

        static Text of(String text, Language language) {
            String whole = plain(text);
            return new Text(whole, Quotation.small(whole), Sentences.of(whole, language), Words.of(whole).size());
        }
    }

    /** Empty where they do not stand there, or are too few to show anything. */
    static Optional<Quotation> found(String quotation, Text text) {
        String wanted = trimmed(plain(quotation));
        int from = place(small(wanted), text.small());
        boolean enough = Words.of(wanted).size() >= Math.min(FEWEST, text.words());
        return wanted.isEmpty() || from < 0 || !enough
                ? Optional.empty()
                : Optional.of(at(text, from, from + wanted.length()));
    }

    /** Whether words stand there, however few. */
    static boolean stands(String words, Text text) {
        return place(small(trimmed(plain(words))), text.small()) >= 0;
    }

    private static Quotation at(Text text, int from, int to) {
        String whole = text.whole();
        int begins = 0;
        int ends = 0;
        for (String sentence : text.sentences()) {
            int start = whole.indexOf(sentence, ends);
            begins = start <= from ? start : begins;
            ends = start + sentence.length();
            if (ends >= to) {
                break;
            }
        }
        return new Quotation(whole.substring(begins, from), whole.substring(from, to), whole.substring(to, Math.max(to,
                ends)));
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
                || !(isPart(text.codePointBefore(at)) && isPart(text.codePointAt(at)));
    }

    private static boolean isPart(int sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String marked = DASHES.matcher(MARKS.matcher(APOSTROPHES.matcher(composed).replaceAll("'")).replaceAll("\""))
                .replaceAll("-");
        String spaced = SPACES.matcher(marked).replaceAll(" ");
        return SPACED_STOPS.matcher(SPACED_MARKS.matcher(spaced).replaceAll("\"")).replaceAll("").strip();
    }

    /** Without capitals, sign by sign, so that places stay. */
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

    /** All of the sentence, or of those in which they begin and end. */
    String sentence() {
        return before + words + behind;
    }

    /** Whether the answer denies them. */
    boolean isDenied() {
        return Denial.reaches(before, words, behind);
    }
}
