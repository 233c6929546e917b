package org.entente.command.unasked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.command.Channel;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Speech;
import org.entente.command.Store;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.talk.ParkOffers;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.partnership.ReminderChoice.Way;
import org.entente.text.Messages;

/** Brings a notice to the channel or the person, as they have chosen; a refused direct message goes to the channel. */
public record Teller(Store store, Channel channel, Messages messages) {

    /** All that is needed to say a notice, drawn from one view of the record. */
    sealed interface Saying {

        Notice notice();
    }

    /** Only marked as said. */
    private record Nothing(Notice notice) implements Saying {}

    /** @param call Discord's id of the one person called */
    private record InChannel(Notice notice, String place, Card card, Optional<String> call) implements Saying {}

    /** @param otherwise where direct messages are refused */
    private record Directly(Notice notice, String person, Card card, Saying otherwise) implements Saying {}

    /** @param partnership whose page it is */
    private record ByHand(Notice notice, String person, Card card, long partnership) implements Saying {}

    Saying prepare(Partnership partnership, Notice notice, Reading record) {
        Speech open = new Speech(messages, partnership.language());
        return switch (notice) {
            case Notice.Passed passed -> new Nothing(passed);
            case Notice.Announced announced -> new InChannel(announced, partnership.channel(),
                    withDoor(open, announced.words().apply(open), announced.leading()), Optional.empty());
            case Notice.About about -> about(partnership, about, record, open);
            case Notice.Told told -> told(partnership, told, record, open);
            case Notice.Page page -> {
                Card card = page.card().apply(own(partnership, page.person(), record));
                yield way(page.person(), record) == Way.NONE
                        ? new Nothing(page)
                        : new ByHand(page, page.person().discord(), card, partnership.id());
            }
        };
    }

    private static Saying about(Partnership partnership, Notice.About notice, Reading record, Speech speech) {
        Person person = notice.person();
        boolean called = way(person, record) == Way.CHANNEL;
        String name = called ? Markup.called(person.discord(), person.name()) : Markup.typed(person.name());
        return new InChannel(notice, partnership.channel(), withDoor(speech, notice.words().apply(speech, name),
                Optional.empty()),
                called ? Optional.of(person.discord()) : Optional.empty());
    }

    private Saying told(Partnership partnership, Notice.Told notice, Reading record, Speech open) {
        Person person = notice.person();
        String words = notice.open() ? notice.words().apply(open) : open.say("unasked.private");
        Saying posted = new InChannel(notice, partnership.channel(),
                withDoor(open, open.say("unasked.to", "person", Markup.called(person.discord(), person.name()), "words",
                        words), notice.leading()),
                Optional.of(person.discord()));
        return switch (way(person, record)) {
            case NONE -> new Nothing(notice);
            case CHANNEL -> posted;
            case DIRECT -> new Directly(notice, person.discord(),
                    direct(own(partnership, person, record), partnership, notice), posted);
        };
    }

    /** Buttons act in the partnership's channel alone, so the message names it instead. */
    private static Card direct(Speech speech, Partnership partnership, Notice.Told notice) {
        return Card.of(notice.words().apply(speech) + "\n-# " + speech.say("unasked.where", "partnership",
                Markup.typed(partnership.name()), "channel", "<#" + partnership.channel() + ">"));
    }

    /** What is awaited stands behind the door, in either language. */
    private static Card withDoor(Speech speech, String text, Optional<Notice.Leading> leading) {
        Target door = Target.to("entente");
        List<Button> buttons = new ArrayList<>(leading.map(one -> one.apply(speech)).stream().toList());
        buttons.add(Button.plain(speech.say("button.door"), door));
        buttons.add(Button.plain(speech.say("button.other-language"), door.in(speech.language().other())));
        return Card.builder().words(text).buttons(buttons).build();
    }

    private static Way way(Person person, Reading record) {
        return record.notices().choice(person.discord()).way();
    }

    private Speech own(Partnership partnership, Person person, Reading record) {
        return new Speech(messages, record.languageOf(person.discord()).orElse(partnership.language()));
    }

    void offer(ParkOffers.Offer offer) {
        channel.post(offer.channel(), offer.card());
    }

    void speak(Saying saying) {
        switch (saying) {
            case Nothing nothing -> {
            }
            case InChannel posted -> channel.post(posted.place(), posted.card(), posted.call());
            case Directly directly -> {
                if (!channel.tell(directly.person(), directly.card())) {
                    speak(directly.otherwise());
                }
            }
            case ByHand page -> {
                if (channel.tell(page.person(), page.card())) {
                    store.write("page-" + UUID.randomUUID(), record -> {
                        record.notices().dropPage(page.partnership(), page.person());
                        return Outcome.of("given");
                    });
                }
            }
        }
    }
}
