package org.entente.export.html;

import java.util.List;
import java.util.Optional;

/** What the template {@code page.peb} prints, one record a shape; it asks for the {@link #kind}. */
sealed interface Part {

    String kind();

    /** The same at the beginning of a page. */
    default Part annexed() {
        return this;
    }

    /**
     * A heading.
     *
     * @param level of HTML: 1 is the title's
     * @param opens whether it begins a page
     */
    record Heading(int level, String id, String text, boolean opens) implements Part {
        @Override
        public Part annexed() {
            return new Heading(level, id, text, true);
        }

        @Override
        public String kind() {
            return "heading";
        }
    }

    /**
     * A paragraph.
     *
     * @param leads  whether it stays with what follows
     * @param turned whether it begins at the right
     */
    record Words(List<Run> runs, boolean leads, boolean turned) implements Part {
        @Override
        public String kind() {
            return "words";
        }
    }

    record Notice(List<String> lines) implements Part {
        @Override
        public String kind() {
            return "notice";
        }
    }

    /**
     * A table.
     *
     * @param rowHeads whether the first cell of each row is its heading
     * @param whole    whether it stays on one page
     */
    record Ruled(String id, String caption, List<Head> heads, List<List<Cell>> rows, boolean rowHeads,
            boolean whole) implements Part {
        @Override
        public String kind() {
            return "ruled";
        }
    }

    record Signing(List<Run> party, List<Line> lines) implements Part {
        @Override
        public String kind() {
            return "signing";
        }
    }

    /**
     * One row in both languages; a side may be empty.
     *
     * @param leads whether it stays with what follows
     * @param whole whether it stays on one page
     * @param opens whether it begins a page
     */
    record Beside(Side french, Side english, boolean leads, boolean whole, boolean opens) implements Part {
        @Override
        public Part annexed() {
            return new Beside(french, english, leads, whole, true);
        }

        @Override
        public String kind() {
            return "beside";
        }
    }

    /** @param tag {@code span}, {@code strong}, {@code mark} or {@code em} */
    record Run(String tag, String kind, String text) {}

    /** @param narrow whether its column holds single letters */
    record Head(String text, boolean narrow) {}

    record Cell(Run run, boolean narrow) {}

    record Line(String label, List<Run> known) {}

    /** One language's half of a row. */
    record Side(String language, Optional<Part> part) {
        /** As a list, for the template. */
        public List<Part> parts() {
            return part.stream().toList();
        }
    }
}
