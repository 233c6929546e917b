package org.entente.text;

import java.util.SortedSet;

/** One sentence of the product, which may change its form with a number. */
public sealed interface Message {

    /** The argument that chooses the form of a {@link Counted} message. */
    String COUNT = "count";

    record Fixed(Text text) implements Message {}

    /** French takes {@code one} for 0 and 1, English for 1 alone. */
    record Counted(Text one, Text other) implements Message {
        Text form(Language language, long count) {
            return singular(language, count) ? one : other;
        }

        private static boolean singular(Language language, long count) {
            return switch (language) {
                case FRENCH -> count == 0 || count == 1;
                case ENGLISH -> count == 1;
            };
        }
    }

    /** The arguments that the message needs. */
    default SortedSet<String> placeholders() {
        return switch (this) {
            case Fixed fixed -> Placeholders.in(fixed.text());
            case Counted counted -> {
                SortedSet<String> names = Placeholders.in(counted.one());
                names.addAll(Placeholders.in(counted.other()));
                names.add(COUNT);
                yield names;
            }
        };
    }
}
