package org.entente.command.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message made of pieces from top to bottom. */
public record Card(List<Piece> pieces) {

    public Card {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a card shows something");
        }
    }

    /** A card of one text. */
    public static Card of(String markup) {
        return new Card(List.of(new Words(markup)));
    }

    /** The same with more buttons below: in the last row where they fit into it, else in rows of their own. */
    public Card with(List<Button> buttons) {
        List<Piece> all = new ArrayList<>(pieces);
        List<Button> below = new ArrayList<>(buttons);
        if (all.getLast() instanceof Buttons last && last.row().size() + buttons.size() <= Buttons.MOST) {
            all.removeLast();
            below.addAll(0, last.row());
        }
        return new Card(Builder.rows(all, below));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Its words alone, for where no button can act. */
    public Card withoutButtons() {
        return new Card(pieces.stream().filter(piece -> !(piece instanceof Buttons)).toList());
    }

    /** A part of a card. */
    public sealed interface Piece {}

    /** Text in Discord's Markdown; what people typed has gone through {@link Markup#typed}. */
    public record Words(String markup) implements Piece {
        public Words {
            if (markup.isBlank()) {
                throw new IllegalArgumentException("words say something");
            }
        }
    }

    /** A thin line. */
    public record Divider() implements Piece {}

    /** Up to five buttons in a row. */
    public record Buttons(List<Button> row) implements Piece {
        public static final int MOST = 5;

        public Buttons {
            row = List.copyOf(row);
            if (row.isEmpty() || row.size() > MOST) {
                throw new IllegalArgumentException("1 to 5 buttons a row, not " + row.size());
            }
        }
    }

    /** @param label at most 80 characters; makes sense alone */
    public record Button(String label, Target target, Look look) {

        /** How much a button stands out; never the only sign of anything. */
        public enum Look {
            MAIN, PLAIN
        }

        public static Button main(String label, Target target) {
            return new Button(label, target, Look.MAIN);
        }

        public static Button plain(String label, Target target) {
            return new Button(label, target, Look.PLAIN);
        }
    }

    /** Puts a card together. */
    public static final class Builder {
        private final List<Piece> pieces = new ArrayList<>();

        private Builder() {}

        public Builder words(String markup) {
            pieces.add(new Words(markup));
            return this;
        }

        public Builder words(Optional<String> markup) {
            markup.ifPresent(this::words);
            return this;
        }

        public Builder divider() {
            pieces.add(new Divider());
            return this;
        }

        /** Any number of buttons, broken into rows; none adds nothing. */
        public Builder buttons(List<Button> buttons) {
            rows(pieces, buttons);
            return this;
        }

        private static List<Piece> rows(List<Piece> pieces, List<Button> buttons) {
            for (int from = 0; from < buttons.size(); from += Buttons.MOST) {
                pieces.add(new Buttons(buttons.subList(from, Math.min(buttons.size(), from + Buttons.MOST))));
            }
            return pieces;
        }

        public Builder buttons(Button... buttons) {
            return buttons(List.of(buttons));
        }

        public Card build() {
            return new Card(pieces);
        }
    }
}
