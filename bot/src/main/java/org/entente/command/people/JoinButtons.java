package org.entente.command.people;

import java.util.List;
import java.util.Optional;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.partnership.Joiner;
import org.entente.partnership.Member;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;

/** The buttons by which people take their place: they say whom they are with, leads confirm them, and first leads are named. */
public record JoinButtons(Speech speech, Partnership partnership) {

    /** With more organisations, one button leads to a list. */
    private static final int MOST_ALONE = 4;
    private static final int LONGEST_LABEL = 80;

    /** "I'm with…", for whoever looks on. */
    List<Button> joining() {
        List<Organisation> organisations = partnership.organisations();
        if (organisations.size() > MOST_ALONE) {
            return List.of(Button.plain(speech.say("button.join-some"), Target.to("member join")));
        }
        return organisations.stream().map(organisation -> Button.plain(labelled("button.join", organisation),
                Target.to("member join").with("organization", organisation.id()))).toList();
    }

    /** For the leads: all who wait now in one tap; whoever comes later is not confirmed unseen. */
    public Optional<Button> confirming(Organisation organisation) {
        List<Joiner> waiting = partnership.joiners(organisation.id());
        return waiting.stream().map(Joiner::id).max(Long::compare).map(last -> Button.main(
                Markup.cut(speech.say("button.confirm", "organisation", Markup.cut(Markup.line(organisation.name()),
                        40), "count", waiting.size()), LONGEST_LABEL),
                Target.to("member confirm").with("organization", organisation.id()).with("last", last)));
    }

    /** For the facilitator, where an organisation has no lead and nobody was asked. */
    public Optional<Button> naming(Organisation organisation) {
        boolean asked = partnership.nominations().stream()
                .anyMatch(n -> n.organisation() == organisation.id() && n.standing() == Member.Standing.LEAD);
        return asked || partnership.hasLead(organisation.id())
                ? Optional.empty()
                : Optional.of(Button.plain(labelled("button.name-lead", organisation),
                        Target.to("member lead").with("organization", organisation.id())));
    }

    /** For the facilitator: the person who says that they are with the organisation becomes its first lead. */
    public Button naming(Joiner joiner) {
        return Button.plain(Markup.cut(speech.say("button.name-joiner", "person", Markup.line(joiner.person().name())),
                LONGEST_LABEL), Target.to("member lead").with("organization", joiner.organisation()).with("joiner",
                        joiner.id()));
    }

    /** For the person asked: yes or no. */
    List<Button> answering(long nomination, Person person) {
        String name = Markup.cut(Markup.line(person.name()), 40);
        return List.of(
                Button.main(speech.say("button.accept", "person", name),
                        Target.to("member accept").with("nomination", nomination)),
                Button.plain(speech.say("button.decline", "person", name),
                        Target.to("member decline").with("nomination", nomination)));
    }

    String labelled(String key, Organisation organisation) {
        return Markup.cut(speech.say(key, "organisation", Markup.line(organisation.name())), LONGEST_LABEL);
    }
}
