package org.entente.command.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.partnership.Member;
import org.entente.partnership.Member.Standing;
import org.entente.partnership.Nomination;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;

/** Whoever was asked to be lead or deputy says yes or no; only yes makes their word the organisation's. */
final class Accepting {

    private final Desk desk;

    Accepting(Desk desk) {
        this.desk = desk;
    }

    Reply accept(Request request) {
        Outcome accepted = desk.write(request, (scene, record) -> accept(request, scene, record));
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            Organisation organisation = scene.partnership().organisation(accepted.number("organisation"))
                    .orElseThrow();
            String key = accepted.word().equals("DEPUTY") ? "member.accepted-deputy" : "member.accepted";
            return new Reply.Public(Footer.under(Card.builder().words(line(speech, record, key, accepted, organisation))
                    .buttons(new JoinButtons(speech, scene.partnership()).confirming(organisation).stream().toList())
                    .build(), speech, Target.to("member list")));
        });
    }

    private static String line(Speech speech, Reading record, String key, Outcome outcome, Organisation organisation) {
        String person = record.memberships().person(outcome.number("person")).orElseThrow().name();
        return speech.say(key, "person", Markup.typed(person), "organisation", Markup.typed(organisation.name()))
                + Naming.replacing(speech, record, outcome);
    }

    private static Outcome accept(Request request, Scene scene, Writing record) {
        Nomination nomination = nomination(request, scene);
        if (!isFor(nomination, request)) {
            throw new Refused("refused.not-you", Map.of("person", Markup.typed(nomination.person().name())));
        }
        scene.partnership().member(request.who().discord())
                .filter(member -> member.organisation() != nomination.organisation()).ifPresent(member -> {
                    throw Joining.already(scene, request.who(), member.organisation());
                });
        if (nomination.standing() == Standing.LEAD && seats(scene.partnership(), nomination) <= 0) {
            throw Refused.because("member.two-leads");
        }
        record.accept(nomination.id());
        return outcome(nomination, nomination.standing().name());
    }

    /** How many leads the organisation may still have, once the one to be replaced is none. */
    private static int seats(Partnership partnership, Nomination nomination) {
        long others = partnership.leads(nomination.organisation()).stream().map(Member::person)
                .filter(lead -> !nomination.instead().equals(Optional.of(lead))).count();
        return Partnership.MOST_LEADS - Math.toIntExact(others);
    }

    /** The person who was asked says no, or the organisation's leads take the question back. */
    Reply decline(Request request) {
        Outcome declined = desk.write(request, (scene, record) -> {
            Nomination nomination = nomination(request, scene);
            boolean withdrawn = !isFor(nomination, request);
            if (withdrawn && !scene.rights().voiceOf(nomination.organisation())) {
                throw new Refused("refused.not-you", Map.of("person", Markup.typed(nomination.person().name())));
            }
            record.memberships().decline(nomination.id());
            return outcome(nomination, withdrawn ? "withdrawn" : "declined");
        });
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            Organisation organisation = scene.partnership().organisation(declined.number("organisation"))
                    .orElseThrow();
            String key = declined.word().equals("withdrawn") ? "member.nomination-withdrawn" : "member.declined";
            return new Reply.Public(Footer.under(Card.builder()
                    .words(line(speech, record, key, new Outcome(declined.word(), Map.of("person", declined.fact(
                            "person"))), organisation))
                    .buttons(new JoinButtons(speech, scene.partnership()).naming(organisation).stream().toList())
                    .build(), speech, Target.to("member list")));
        });
    }

    private static Outcome outcome(Nomination nomination, String word) {
        Map<String, String> facts = new HashMap<>(Map.of("person", Long.toString(nomination.person().id()),
                "organisation", Long.toString(nomination.organisation())));
        nomination.instead().ifPresent(former -> facts.put("instead", Long.toString(former.id())));
        return new Outcome(word, facts);
    }

    private static boolean isFor(Nomination nomination, Request request) {
        return nomination.person().discord().equals(request.who().discord());
    }

    /** By a button the one that it stands under; by a command the person's own. */
    private static Nomination nomination(Request request, Scene scene) {
        Optional<Long> id = request.argument("nomination").map(Ids::number);
        return scene.partnership().nominations().stream()
                .filter(open -> id.map(wanted -> open.id() == wanted).orElseGet(() -> isFor(open, request)))
                .findFirst().orElseThrow(() -> Refused.because(id.isPresent()
                        ? "member.nomination-over"
                        : "member.no-invitation"));
    }
}
