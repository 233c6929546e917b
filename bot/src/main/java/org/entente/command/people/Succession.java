package org.entente.command.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Request.Who;
import org.entente.command.Scene;
import org.entente.command.card.Markup;
import org.entente.partnership.Member;
import org.entente.partnership.Member.Standing;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.partnership.Rights;
import org.entente.partnership.Silence;

/**
 * Who names an organisation's leads, and in whose place: the facilitator the first one, from then on its leads a second
 * one or a successor, and where they have all been silent for long any member one of their colleagues.
 */
record Succession(Scene scene, Reading record, Organisation organisation, Instant now) {

    private enum By {
        FACILITATOR, LEAD, COLLEAGUE
    }

    void refuseUnlessMayName() {
        by();
    }

    private By by() {
        boolean led = scene.partnership().hasLead(organisation.id());
        if (scene.rights().voiceOf(organisation.id())) {
            return By.LEAD;
        }
        if (scene.rights().facilitator() && !led) {
            return By.FACILITATOR;
        }
        if (scene.rights().speaksFor(organisation.id()) && led) {
            return colleague();
        }
        throw scene.rights().facilitator() ? about("refused.has-lead") : Refused.because("refused.facilitator-or-lead");
    }

    private By colleague() {
        if (leads().stream().allMatch(this::silent)) {
            return By.COLLEAGUE;
        }
        throw Refused.because("refused.lead");
    }

    private List<Member> leads() {
        return scene.partnership().leads(organisation.id());
    }

    private boolean silent(Member lead) {
        return Silence.of(lastAct(lead), now);
    }

    private Instant lastAct(Member member) {
        return record.memberships().lastAct(scene.partnership().id(), member.person().id())
                .orElse(scene.partnership().created());
    }

    /** Whom a lead may choose to replace; the others have no choice. */
    List<Member> replaceable() {
        return by() == By.LEAD ? leads() : List.of();
    }

    /** @param chosen Discord's id or ours of the lead whose seat is to be taken */
    Optional<Person> instead(Optional<String> chosen) {
        return switch (by()) {
            case FACILITATOR -> Optional.empty();
            case LEAD -> chosen(chosen);
            case COLLEAGUE -> leads().stream().min(Comparator.comparing(this::lastAct)).map(Member::person);
        };
    }

    private Optional<Person> chosen(Optional<String> chosen) {
        if (chosen.isEmpty() && leads().size() >= Partnership.MOST_LEADS) {
            throw Refused.because("member.two-leads");
        }
        return chosen.map(id -> leads().stream().map(Member::person)
                .filter(person -> person.discord().equals(id) || Long.toString(person.id()).equals(id)).findFirst()
                .orElseThrow(() -> about("member.not-lead")));
    }

    /** Who speaks for another organisation, or has the seat or a higher one, cannot be asked. */
    void refuseUnlessFree(Who who, Standing standing) {
        scene.partnership().member(who.discord()).ifPresent(member -> {
            if (member.organisation() != organisation.id()) {
                throw Joining.already(scene, who, member.organisation());
            }
            if (member.standing().compareTo(standing) >= 0) {
                throw about("member.voice-already", who);
            }
        });
    }

    /** In place of a silent lead comes somebody who speaks for the organisation already. */
    void refuseUnlessColleague(Who who) {
        boolean seen = scene.partnership().ties(organisation.id()).stream()
                .flatMap(tie -> record.memberships().seenThrough(tie.id()).stream())
                .anyMatch(person -> person.discord().equals(who.discord()));
        boolean colleague = seen || Rights.of(scene.partnership(), who.discord(), who.roles())
                .speaksFor(organisation.id());
        if (!colleague && by() == By.COLLEAGUE) {
            throw about("member.not-colleague", who);
        }
    }

    private Refused about(String key) {
        return new Refused(key, Map.of("organisation", Markup.typed(organisation.name())));
    }

    private Refused about(String key, Who who) {
        return new Refused(key, Map.of("person", Markup.typed(who.name()), "organisation",
                Markup.typed(organisation.name())));
    }
}
