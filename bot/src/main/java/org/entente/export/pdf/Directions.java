package org.entente.export.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Text that runs from right to left, laid out by Java's own rules; letters of Arabic stand unjoined. */
final class Directions implements BidiSplitter {

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        runs = new Bidi(paragraph, Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = runs.getRunStart(run);
        boolean rightToLeft = runs.getRunLevel(run) % 2 == 1;
        return new BidiTextRun(start, runs.getRunLimit(run) - start, rightToLeft ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return LTR;
    }

    /** Turns a run over, letter by letter, with brackets as seen from the other side. */
    static final class Turned implements BidiReorderer {

        private static final String BRACKETS = "()[]{}<>«»‹›";

        @Override
        public String reorderRTLTextToLTR(String text) {
            int[] letters = new StringBuilder(text).reverse().codePoints().map(Turned::mirrored).toArray();
            return new String(letters, 0, letters.length);
        }

        private static int mirrored(int letter) {
            int at = BRACKETS.indexOf(letter);
            return at < 0 ? letter : BRACKETS.charAt(at % 2 == 0 ? at + 1 : at - 1);
        }

        @Override
        public String shapeText(String text) {
            return text;
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
