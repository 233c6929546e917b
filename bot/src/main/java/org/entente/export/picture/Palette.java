package org.entente.export.picture;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * At most 256 colours of a picture. Those of its areas are kept as they are; of the shades at the edges of letters, some
 * that no eye tells from each other become one.
 */
final class Palette {

    private static final int MOST = 256;
    /** Of each of red, green and blue: colours that are alike in these are shades of one. */
    private static final int BITS = 5;
    private static final int SHADES = 1 << (3 * BITS);

    private final int[] colours;
    private final byte[] places;

    private Palette(int[] colours, byte[] places) {
        this.colours = colours;
        this.places = places;
    }

    static Palette of(BufferedImage picture) {
        Counts counts = new Counts();
        for (int y = 0; y < picture.getHeight(); y += counts.rows) {
            counts.rows = Runs.rowsAlike(picture, y);
            Runs.of(picture, y, counts);
        }
        return counts.palette();
    }

    /** In three bytes each. */
    byte[] bytes() {
        byte[] bytes = new byte[3 * colours.length];
        for (int i = 0; i < colours.length; i++) {
            bytes[3 * i] = (byte) (colours[i] >> 16);
            bytes[3 * i + 1] = (byte) (colours[i] >> 8);
            bytes[3 * i + 2] = (byte) colours[i];
        }
        return bytes;
    }

    /** Which of the colours stands for one of the picture's. */
    byte place(int colour) {
        return places[shade(colour)];
    }

    private static int shade(int colour) {
        return (high(colour >> 16) << (2 * BITS)) | (high(colour >> 8) << BITS) | high(colour);
    }

    private static int high(int colour) {
        return (colour & 255) >> (8 - BITS);
    }

    /** How often each shade stands in the picture, and its colour where most of it stand side by side. */
    private static final class Counts implements Runs {

        private final int[] pixels = new int[SHADES];
        private final int[] widest = new int[SHADES];
        private final int[] colours = new int[SHADES];
        /** How many times what is found stands in the picture. */
        private int rows = 1;

        @Override
        public void found(int colour, int from, int to) {
            int shade = shade(colour);
            int width = to - from;
            pixels[shade] += width * rows;
            if (width > widest[shade]) {
                widest[shade] = width;
                colours[shade] = colour;
            }
        }

        Palette palette() {
            List<Integer> shades = IntStream.range(0, SHADES).filter(shade -> pixels[shade] > 0).boxed()
                    .sorted(Comparator.comparingInt((Integer shade) -> pixels[shade]).reversed()).toList();
            int[] kept = shades.stream().limit(MOST).mapToInt(shade -> colours[shade]).toArray();
            byte[] places = new byte[SHADES];
            shades.forEach(shade -> places[shade] = (byte) nearest(kept, colours[shade]));
            return new Palette(kept, places);
        }

        private static int nearest(int[] kept, int colour) {
            int nearest = 0;
            for (int i = 1; i < kept.length; i++) {
                if (distance(kept[i], colour) < distance(kept[nearest], colour)) {
                    nearest = i;
                }
            }
            return nearest;
        }

        private static int distance(int one, int other) {
            int red = ((one >> 16) & 255) - ((other >> 16) & 255);
            int green = ((one >> 8) & 255) - ((other >> 8) & 255);
            int blue = (one & 255) - (other & 255);
            return red * red + green * green + blue * blue;
        }
    }
}
