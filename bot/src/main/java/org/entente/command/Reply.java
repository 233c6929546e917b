package org.entente.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.command.card.Card;
import org.entente.command.card.Form;

/** What a person gets for an act. */
public sealed interface Reply {

    /** Only the person sees it. */
    record Private(Card card, List<Attachment> files) implements Reply {
        public Private {
            files = List.copyOf(files);
        }

        public Private(Card card) {
            this(card, List.of());
        }
    }

    /**
     * Everybody in the channel sees it.
     *
     * @param calls Discord's id of the one person whom it calls by name, above the card; nobody else is ever called
     */
    record Public(Card card, List<Attachment> files, Optional<String> calls) implements Reply {
        public Public {
            files = List.copyOf(files);
        }

        public Public(Card card, List<Attachment> files) {
            this(card, files, Optional.empty());
        }

        public Public(Card card) {
            this(card, List.of());
        }

        public Public calling(String person) {
            return new Public(card, files, Optional.of(person));
        }
    }

    /** A form opens. */
    record Open(Form form) implements Reply {}

    /** Takes a moment: Discord is told at once, then the work is done. Whoever may not do it was refused before. */
    record Working(Supplier<Reply> work) implements Reply {}

    /**
     * The reply first, and once it was sent what follows in the channel: the card drawn anew, say.
     *
     * @param beside what only the person sees beside the reply
     */
    record Followed(Reply reply, Runnable then, Optional<Card> beside) implements Reply {}

    /** The reply, and after it a card that only the person sees. */
    default Reply with(Card beside) {
        return new Followed(this, () -> {}, Optional.of(beside));
    }

    default Reply then(Runnable next) {
        return new Followed(this, next, Optional.empty());
    }

    static Reply privately(String markup) {
        return new Private(Card.of(markup));
    }

    static Reply publicly(String markup) {
        return new Public(Card.of(markup));
    }
}
