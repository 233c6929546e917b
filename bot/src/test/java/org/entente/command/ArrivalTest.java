package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.command.card.Form;
import org.entente.partnership.Joiner;
import org.entente.partnership.Member;
import org.entente.partnership.Partnership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people take their place: they say whom they are with, and the organisation's lead confirms them. */
class ArrivalTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reply does(String who, String command, String... options) {
        return office.handle(office.typed(who, command, options));
    }

    private Partnership partnership() {
        return office.record.read(reading -> reading.partnershipIn("guild", "channel").orElseThrow());
    }

    @Test
    void theCardOfAPartnershipSaysWhatItIsAndWhoIsThere() {
        Reply welcome = does("Zoe", "partnership welcome");
        assertThat(Office.text(welcome)).contains("## Together", "Entente asks one question at a time",
                "Facilitation: Ann", "**Alpha** and **Beta**", "[I’m with Alpha] [I’m with Beta]");
        assertThat(Office.text(office.presses("Zoe", welcome, "I’m with Alpha")))
                .contains("Zoe says they are with **Alpha**", "[Confirm for Alpha: 1 person]");
    }

    @Test
    void aPartnershipIsCreatedByButtonsAlone() {
        office.place = new Request.Place("guild", "elsewhere", Optional.empty(), List.of(), false);
        Form form = Office.form(office.presses("Zoe", does("Zoe", "entente"), "Create a partnership here"));
        assertThat(office.sends("Zoe", form, "name", "Ailleurs", "language", "fr"))
                .contains("## Ailleurs", "Zoe", "Aucune organisation");
        assertThat(office.types("Ann", "partnership create")).contains("already has a partnership");
    }

    @Test
    void aLeadConfirmsEverybodyWhoWaitsInOneTap() {
        does("Dan", "member join", "organization", "Alpha");
        Reply asked = does("Eve", "member join", "organization", "Alpha");
        assertThat(office.types("Dan", "conversation answer", "text", "Hello"))
                .contains("without representing an organization");
        String button = "Confirm for Alpha: 2 people";
        assertThat(office.types("Ben", "entente")).contains("confirm 2 people who say they are with **Alpha**", button);
        assertThat(Office.text(office.presses("Ann", asked, button))).contains("Only a lead or deputy");
        assertThat(Office.text(office.presses("Cleo", asked, button))).contains("Only people of **Alpha**");
        assertThat(Office.text(office.presses("Ben", asked, button)))
                .isEqualTo("Dan and Eve now speak for **Alpha**.");
        assertThat(office.types("Dan", "conversation answer", "text", "Hello")).contains("**Alpha** answered");
        assertThat(office.types("Ben", "member confirm")).contains("Nobody is waiting");
    }

    @Test
    void whoeverAsksAfterTheCardWasShownIsNotConfirmedUnseen() {
        Reply asked = does("Dan", "member join", "organization", "Alpha");
        does("Eve", "member join", "organization", "Alpha");
        assertThat(Office.text(office.presses("Ben", asked, "Confirm for Alpha: 1 person")))
                .contains("Dan now speaks for **Alpha**.", "[Confirm for Alpha: 1 person]").doesNotContain("Eve");
        assertThat(office.types("Ben", "member confirm")).contains("Eve now speaks");
    }

    @Test
    void aConfirmationThatIsReplayedSaysTheSame() {
        does("Dan", "member join", "organization", "Alpha");
        Request confirm = office.typed("Ben", "member confirm");
        String first = Office.text(office.handle(confirm));
        assertThat(Office.text(office.handle(confirm))).isEqualTo(first).contains("Dan now speaks");
        Request leave = office.typed("Ben", "member remove");
        String left = Office.text(office.handle(leave));
        assertThat(Office.text(office.handle(leave))).isEqualTo(left).contains("Ben leaves");
    }

    @Test
    void oneAsksForOneOrganisationAtATime() {
        does("Dan", "member join", "organization", "Alpha");
        assertThat(office.types("Dan", "member join", "organization", "Alpha")).contains("already waiting");
        does("Dan", "member join", "organization", "Beta");
        assertThat(partnership().group().joiners()).singleElement().extracting(Joiner::organisation).isEqualTo(
                partnership().organisations().get(1).id());
        assertThat(office.types("Ben", "member join", "organization", "Beta")).contains("already speaks for **Alpha**");
        assertThat(office.types("Dan", "member remove")).contains("Dan no longer asks to speak for **Beta**");
        assertThat(partnership().group().joiners()).isEmpty();
    }

    @Test
    void aLeadDeclinesWhoeverDoesNotBelong() {
        does("Dan", "member join", "organization", "Alpha");
        assertThat(office.types("Cleo", "member remove", "person", "Dan")).contains("Only people of **Alpha**");
        assertThat(office.types("Ben", "member remove", "person", "Dan")).contains("**Alpha** does not confirm Dan");
    }

    @Test
    void whoeverComesFirstIsNamedLeadByTheFacilitatorAndAccepts() {
        does("Ann", "organization add", "name", "Gamma");
        Reply asked = does("Dan", "member join", "organization", "Gamma");
        assertThat(Office.text(asked)).contains("which has no lead yet");
        assertThat(Office.text(office.presses("Ben", asked, "Name Dan as lead"))).contains("Only the facilitator");
        Reply named = office.presses("Ann", asked, "Name Dan as lead");
        assertThat(named).isInstanceOfSatisfying(Reply.Public.class,
                card -> assertThat(card.calls()).contains("Dan"));
        does("Eve", "member join", "organization", "Gamma");
        assertThat(Office.text(office.presses("Dan", named, "Accept (Dan)")))
                .contains("Dan accepts and now represents **Gamma**", "[Confirm for Gamma: 1 person]");
        assertThat(partnership().group().joiners()).extracting(joiner -> joiner.person().name()).containsExactly("Eve");
    }

    @Test
    void whoeverIsInvitedMayDecline() {
        does("Ann", "organization add", "name", "Gamma");
        Reply named = does("Ann", "member lead", "organization", "Gamma", "person", "Dan");
        assertThat(Office.text(office.presses("Ben", named, "Decline (Dan)"))).contains("This invitation is for Dan");
        assertThat(Office.text(office.presses("Dan", named, "Decline (Dan)")))
                .contains("Dan declines the invitation of **Gamma**", "[Name who represents Gamma]");
        assertThat(Office.text(office.presses("Dan", named, "Accept (Dan)"))).contains("no longer valid");
    }

    @Test
    void leadsAreNamedByButtonsAlone() {
        does("Ann", "organization add", "name", "Gamma");
        Form form = Office.form(office.presses("Ann", does("Ann", "member list"), "Name who represents Gamma"));
        assertThat(form.fields()).singleElement().isInstanceOf(Form.PersonField.class);
        assertThat(office.sends("Ann", form, "person", "Dan")).contains("Dan is invited", "**Gamma**");
        Form colleague = Office.form(office.presses("Ben", does("Ben", "member list"), "Add a colleague"));
        assertThat(office.sends("Ben", colleague, "person", "Eve")).contains("Eve now speaks for **Alpha**");
        Form out = Office.form(office.presses("Ben", does("Ben", "member list"), "Remove a colleague"));
        assertThat(office.sends("Ben", out, "member", ((Form.PickField) out.fields().getFirst()).options().getFirst()
                .value())).contains("Eve no longer speaks for **Alpha**");
        assertThat(partnership().members()).extracting(Member::person).extracting(person -> person.name())
                .containsExactly("Ben", "Cleo");
    }

    @Test
    void tellingApartWhoIsWhoInTheList() {
        does("Ben", "member deputy", "person", "Dora");
        does("Eve", "member join", "organization", "Alpha");
        assertThat(office.types("Zoe", "member list")).contains("Facilitation: Ann", "- Ben (lead)",
                "Dora has not agreed yet to be deputy", "Eve is waiting to be confirmed", "[I’m with Alpha]");
    }
}
