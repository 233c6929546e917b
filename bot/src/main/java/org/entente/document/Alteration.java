package org.entente.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an amendment does to one place of a document. */
sealed interface Alteration {

    /** The headings above the place, that of its part first. */
    List<Row> path();

    /** What stands there from now on. */
    List<Passage> after();

    /** Lines that others replace, that come in, or that go; one of the two lists may be empty. */
    record Text(List<Row> path, Optional<Passage> following, List<Passage> before, List<Passage> after)
            implements
                Alteration {
        public Text {
            path = List.copyOf(path);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Two that are replaced line by line stay two. */
        boolean goesWith(Text next) {
            boolean both = replaces() && next.replaces();
            return path.equals(next.path) && !both;
        }

        private boolean replaces() {
            return before.size() == 1 && after.size() == 1;
        }

        Text and(Text next) {
            return new Text(path, following, Stream.concat(before.stream(), next.before.stream()).toList(),
                    Stream.concat(after.stream(), next.after.stream()).toList());
        }
    }

    /** A table that changes, comes in, or goes. */
    record Rows(List<Row> path, Optional<Passage> before, Optional<Passage> instead) implements Alteration {
        public Rows {
            path = List.copyOf(path);
        }

        @Override
        public List<Passage> after() {
            return instead.stream().toList();
        }

        Passage either() {
            return instead.or(() -> before).orElseThrow();
        }
    }

    /** A whole part that comes in, or goes. */
    record Whole(Stretch part, boolean added) implements Alteration {
        @Override
        public List<Row> path() {
            return part.heading().stream().toList();
        }

        @Override
        public List<Passage> after() {
            return added ? part.passages() : List.of();
        }
    }
}
