package org.entente.export.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that runs from right to left, laid out by Java's own rules. openhtmltopdf sets the runs of a line from left to
 * right; so whatever stands in such a text, numbers too, is one run with it, and is turned inside.
 */
final class Directions implements BidiSplitter {

    private List<BidiTextRun> runs = List.of();

    /** A text that begins with a letter from right to left is one such run as a whole. */
    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<BidiTextRun> found = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= paragraph.length(); at++) {
            if (at == paragraph.length() || isTurned(bidi, at) != isTurned(bidi, start)) {
                found.add(new BidiTextRun(start, at - start, isTurned(bidi, start) ? RTL : LTR));
                start = at;
            }
        }
        runs = found;
    }

    private static boolean isTurned(Bidi bidi, int at) {
        return bidi.getLevelAt(at) > 0;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return LTR;
    }

    /** Turns what stands on one line, with brackets as seen from the other side; numbers and Latin words in it stay. */
    static final class Turned implements BidiReorderer {

        private static final String BRACKETS = "()[]{}<>«»‹›";

        private final Joining joining;

        Turned(Joining joining) {
            this.joining = joining;
        }

        @Override
        public String reorderRTLTextToLTR(String text) {
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
            List<String> letters = new ArrayList<>();
            List<Byte> levels = new ArrayList<>();
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                int level = bidi.getLevelAt(at);
                letters.add(Character.toString(level % 2 == 1
                        ? mirrored(text.codePointAt(at))
                        : text.codePointAt(
                                at)));
                levels.add((byte) level);
            }
            byte[] all = new byte[levels.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = levels.get(i);
            }
            Object[] seen = letters.toArray();
            Bidi.reorderVisually(all, 0, seen, 0, seen.length);
            return String.join("", List.of(seen).stream().map(String.class::cast).toList());
        }

        private static int mirrored(int letter) {
            int at = BRACKETS.indexOf(letter);
            return at < 0 ? letter : BRACKETS.charAt(at % 2 == 0 ? at + 1 : at - 1);
        }

        @Override
        public String shapeText(String text) {
            return joining.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
