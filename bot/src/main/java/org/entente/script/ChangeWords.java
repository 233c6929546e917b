package org.entente.script;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.Text;

/** In which words an amendment says what it changes: one text for each kind of change. */
public record ChangeWords(Map<Word, Text> texts) {

    /** Where a text stands, and what may be filled in there. */
    public enum Word {
        /** The heading over the changes of one part. */
        PART("part", "part"),
        /** Before a text of the document that another replaces, which {@link #BY} announces. */
        REPLACED("replaced"), BY("by"), ADDED("added", "after"), ADDED_FIRST("added-first"), REMOVED("removed"),
        /** A whole part. */
        PART_ADDED("part-added"), PART_REMOVED("part-removed"),
        /** Of a document in both languages, the side on which the same words stay. */
        SAME("same"),
        /** How words of the document are quoted. */
        QUOTED("quoted", "text"),
        /** Before the rows of a table that change; the table's own words for what becomes of each row follow. */
        TABLE("table", "table"), TABLE_REPLACED("table-replaced", "table"), TABLE_ADDED("table-added",
                "table"), TABLE_REMOVED("table-removed", "table"), COLUMN("column"), ROW_BEFORE(
                        "row-before"), ROW_AFTER("row-after"), ROW_ADDED("row-added"), ROW_REMOVED("row-removed");

        private final String key;
        private final String place;

        Word(String key) {
            this(key, "");
        }

        Word(String key, String place) {
            this.key = key;
            this.place = place;
        }

        /** In the file of the plan. */
        public String key() {
            return key;
        }

        /** What stands in braces in the text, each of them. */
        public Set<String> places() {
            return place.isEmpty() ? Set.of() : Set.of(place);
        }

        public static Optional<Word> of(String key) {
            return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst();
        }
    }

    public ChangeWords {
        texts = Map.copyOf(new EnumMap<>(texts));
        if (texts.size() < Word.values().length) {
            throw new IllegalArgumentException("an amendment has words for every kind of change");
        }
    }

    public Text of(Word word) {
        return Optional.ofNullable(texts.get(word)).orElseThrow();
    }
}
