package org.entente.export.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** Takes the stretches of one colour in a row of a picture: most of a page is paper, and one step each is enough. */
interface Runs {

    /** Beyond this many pixels alike, the rest is compared many at once. */
    int SHORT = 8;

    /** @param from the first pixel of the stretch, counted from the left; {@code to} the first after it */
    void found(int colour, int from, int to);

    /** @param picture whose pixels are whole numbers; {@code y} is the row, counted from above */
    static void of(BufferedImage picture, int y, Runs runs) {
        int[] pixels = pixels(picture);
        int begin = y * picture.getWidth();
        int end = begin + picture.getWidth();
        for (int from = begin; from < end;) {
            int to = next(pixels, from, end);
            runs.found(pixels[from], from - begin, to - begin);
            from = to;
        }
    }

    /** How many rows from row {@code y} on are the same as it, itself included: between lines of letters most are. */
    static int rowsAlike(BufferedImage picture, int y) {
        int[] pixels = pixels(picture);
        int width = picture.getWidth();
        int next = y + 1;
        while (next < picture.getHeight() && Arrays.equals(pixels, y * width, (y + 1) * width, pixels, next * width,
                (next + 1) * width)) {
            next++;
        }
        return next - y;
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static int next(int[] pixels, int from, int end) {
        int to = from + 1;
        while (to < end && pixels[to] == pixels[from]) {
            if (to - from == SHORT) {
                int alike = Arrays.mismatch(pixels, from, end - 1, pixels, from + 1, end);
                return alike < 0 ? end : from + 1 + alike;
            }
            to++;
        }
        return to;
    }
}
