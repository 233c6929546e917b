package org.entente.store;

import java.util.Map;
import java.util.TreeMap;
import org.entente.command.Outcome;
import org.entente.command.Store;
import org.entente.command.Writing;
import org.entente.conversation.Answer.Entered;
import org.entente.conversation.Draft;
import org.entente.conversation.Value;
import org.entente.script.Edition;
import org.entente.text.Language;

/** A partnership of one organisation, written into a store for a test: Awa facilitates, Bo is a member. */
public record Begun(long partnership, long organisation, long awa, long bo) {

    public static final Edition EDITION = new Edition(new TreeMap<>(Map.of("worksheets/guide.yaml", "id: guide\n")));

    public static Begun in(Store store) {
        return in(store, "channel");
    }

    public static Begun in(Store store, String channel) {
        Outcome outcome = store.write("begin " + channel, tx -> begin(tx, channel));
        return new Begun(outcome.number("partnership"), outcome.number("organisation"), outcome.number("awa"),
                outcome.number("bo"));
    }

    private static Outcome begin(Writing tx, String channel) {
        long awa = tx.person("1", "Awa").id();
        long bo = tx.person("2", "Bo").id();
        tx.pin(EDITION);
        long partnership = tx.createPartnership("Estuaire", "guild", channel, Language.FRENCH, EDITION.hash(), awa);
        tx.addFacilitator(partnership, awa);
        long organisation = tx.addOrganisation(partnership, "La Passerelle");
        tx.addMember(organisation, bo, awa);
        return new Outcome("begun", Map.of("partnership", "" + partnership, "organisation", "" + organisation, "awa",
                "" + awa, "bo", "" + bo));
    }

    /** What Bo says to a question of the guide. */
    public Draft draft(String question, int basedOn, Value value) {
        return new Draft("guide", question, organisation, basedOn, value, Language.FRENCH, bo, Entered.BY_MEMBER);
    }

    public Draft draft(String question, int basedOn, String words) {
        return draft(question, basedOn, new Value.Words(words));
    }

    /** Writes an answer and gives the revision that stands. */
    public int answer(Store store, String interaction, Draft draft) {
        return (int) store
                .write(interaction, tx -> Outcome.of("answered", "revision", tx.answer(partnership, draft)))
                .number("revision");
    }
}
