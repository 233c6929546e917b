package org.entente.command;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.command.card.Card;
import org.entente.command.card.Form;

/** What people read from a reply: its words, buttons, files and form. */
abstract class Told {

    static Form form(Reply reply) {
        if (reply instanceof Reply.Open open) {
            return open.form();
        }
        throw new AssertionError("no form, but: " + text(reply));
    }

    static String prefill(Form form) {
        return form.fields().stream().filter(Form.TextField.class::isInstance).map(Form.TextField.class::cast)
                .findFirst().orElseThrow().prefill();
    }

    static String text(Reply reply) {
        return text(card(reply));
    }

    static String text(Card card) {
        return card.pieces().stream().map(piece -> switch (piece) {
            case Card.Words words -> words.markup();
            case Card.Divider divider -> "";
            case Card.Buttons buttons -> buttons.row().stream().map(button -> "[" + button.label() + "]")
                    .collect(Collectors.joining(" "));
        }).collect(Collectors.joining("\n"));
    }

    static Card card(Reply reply) {
        return switch (reply) {
            case Reply.Private told -> told.card();
            case Reply.Public told -> told.card();
            case Reply.Open open -> throw new AssertionError("a form opened: " + open.form().title());
            case Reply.Working working -> throw new AssertionError("still working");
            case Reply.Followed followed -> throw new AssertionError("still following");
        };
    }

    static List<Attachment> files(Reply reply) {
        return switch (reply) {
            case Reply.Private told -> told.files();
            case Reply.Public told -> told.files();
            case Reply.Open open -> List.of();
            case Reply.Working working -> List.of();
            case Reply.Followed followed -> List.of();
        };
    }

    static List<Card.Button> buttons(Reply reply) {
        return buttons(card(reply));
    }

    static List<Card.Button> buttons(Card card) {
        return card.pieces().stream().filter(Card.Buttons.class::isInstance).map(Card.Buttons.class::cast)
                .flatMap(row -> row.row().stream()).toList();
    }
}
