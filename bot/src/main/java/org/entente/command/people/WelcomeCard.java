package org.entente.command.people;

import java.util.List;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.text.Typography;

/** What this is, who facilitates, the first steps, who takes part so far, and the buttons with which people take their place. */
public record WelcomeCard(Speech speech, Partnership partnership) {

    /** So that 25 long names leave room for the rest. */
    private static final int ROOM_FOR_NAMES = 2400;

    /** @param everyone whether everybody on the server reads the channel */
    public Card card(boolean everyone) {
        Card.Builder card = Card.builder()
                .words("## " + Markup.typed(partnership.name()) + "\n" + speech.say("partnership.what"))
                .words(facilitators() + "\n" + organisations())
                .words(speech.say("partnership.first-steps"));
        if (everyone) {
            card.words(speech.say("partnership.everyone-reads"));
        }
        if (!partnership.organisations().isEmpty()) {
            card.buttons(new JoinButtons(speech, partnership).joining());
        }
        return card.buttons(Button.main(speech.say("button.add-organisation"), Target.to("organization add")))
                .buttons(Footer.of(speech, Target.to("partnership welcome"))).build();
    }

    private String facilitators() {
        List<String> names = partnership.facilitators().stream().map(Person::name).map(Markup::typed).toList();
        return names.isEmpty()
                ? speech.say("member.no-facilitator")
                : speech.say("member.facilitators", "people", Typography.list(names, speech.language()));
    }

    private String organisations() {
        if (partnership.organisations().isEmpty()) {
            return speech.say("partnership.no-organisations");
        }
        int each = ROOM_FOR_NAMES / partnership.organisations().size();
        return speech.say("partnership.organisations", "names", Typography.list(partnership.organisations().stream()
                .map(one -> "**" + Markup.typed(one.name(), each) + "**").toList(), speech.language()));
    }
}
