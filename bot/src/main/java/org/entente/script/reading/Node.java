package org.entente.script.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of YAML that knows where it was written. */
sealed interface Node {

    Place place();

    /** Keys and values in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** @param place where the key stands */
    record Entry(Place place, Node value) {}

    record Listing(Place place, List<Node> items) implements Node {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** A word, number or text, exactly as written: {@code yes} stays "yes", {@code 007} stays "007". */
    record Scalar(Place place, String text) implements Node {}

    /** What an author would call it. */
    default String name() {
        return switch (this) {
            case Mapping mapping -> "a mapping of keys";
            case Listing listing -> "a list";
            case Scalar scalar -> scalar.text().isBlank() ? "empty" : "'" + scalar.text() + "'";
        };
    }
}
