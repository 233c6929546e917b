package org.entente.command.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.PersonField;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Form.RoleField;
import org.entente.command.card.Target;
import org.entente.partnership.Joiner;
import org.entente.partnership.Member;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;

/** The forms in which somebody is picked, for a seat or out of one: they do by buttons what the commands do with options. */
record MemberForms(Speech speech) {

    private static final int MOST_OPTIONS = 25;

    static boolean nobodyGiven(Request request) {
        return request.argument("person").isEmpty() && request.field("person").isEmpty();
    }

    /** A first lead, where the button did not say of which organisation. */
    Form firstLead(List<Organisation> leaderless) {
        return new Form(Target.to("member lead"), speech.say("member.form.lead"), List.of(
                new PickField("organization", speech.say("member.form.organisation"), "",
                        Joining.options(leaderless), Set.of(), 1, 1),
                person("member.form.lead-hint")));
    }

    /** @param leads those whom the new lead may replace; where all seats are taken, one of them must be chosen */
    Form lead(Organisation organisation, List<Member> leads) {
        List<Field> fields = new ArrayList<>(List.of(person("member.form.lead-hint")));
        if (!leads.isEmpty()) {
            int least = leads.size() < Partnership.MOST_LEADS ? 0 : 1;
            fields.add(new PickField("replaces", speech.say("member.form.replaces"), speech.say(
                    "member.form.replaces-hint"), leads.stream().map(Member::person).map(MemberForms::option).toList(),
                    Set.of(), least, 1));
        }
        return new Form(Target.to("member lead").with("organization", organisation.id()), speech.say(
                "member.form.lead-of", "organisation", organisation.name()), fields);
    }

    Form deputy() {
        return new Form(Target.to("member deputy"), speech.say("member.form.deputy"),
                List.of(person("member.form.deputy-hint")));
    }

    Form colleague() {
        return new Form(Target.to("member add"), speech.say("member.form.add"),
                List.of(person("member.form.add-hint")));
    }

    Form facilitator() {
        return new Form(Target.to("partnership facilitator"), speech.say("member.form.facilitator"),
                List.of(person("member.form.facilitator-hint")));
    }

    Form role() {
        return new Form(Target.to("organization role"), speech.say("member.form.role"),
                List.of(new RoleField("role", speech.say("member.form.role-field"), speech.say("member.form.role-hint"),
                        true)));
    }

    /** @param others members of the organisation, and those who wait for it */
    Form retire(List<Person> others) {
        return new Form(Target.to("member remove"), speech.say("member.form.remove"), List.of(
                new PickField("member", speech.say("member.form.person"), speech.say("member.form.remove-hint"),
                        others.stream().map(MemberForms::option).limit(MOST_OPTIONS).toList(), Set.of(), 1, 1)));
    }

    /** Whom somebody of the organisation can remove: everybody else of it. */
    static List<Person> others(Partnership partnership, Organisation organisation, String self) {
        return Stream.concat(partnership.membersOf(organisation.id()).stream().map(Member::person),
                partnership.joiners(organisation.id()).stream().map(Joiner::person))
                .filter(person -> !person.discord().equals(self)).toList();
    }

    private Field person(String hint) {
        return new PersonField("person", speech.say("member.form.person"), speech.say(hint), true);
    }

    private static Form.Option option(Person person) {
        return new Form.Option(Long.toString(person.id()), person.name());
    }
}
