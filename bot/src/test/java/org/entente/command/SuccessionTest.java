package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.entente.command.card.Form;
import org.entente.partnership.Member;
import org.entente.partnership.Member.Standing;
import org.entente.partnership.Partnership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How seats change hands: leads, deputies, facilitators, and whoever speaks through a role. */
class SuccessionTest {

    private Office office;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @BeforeEach
    void open(@TempDir Path folder) {
        InstantSource source = () -> now;
        office = new Office(folder, store -> store, source.withZone(ZoneOffset.UTC), Office.CONTENTS);
        office.begin();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Partnership partnership() {
        return office.record.read(reading -> reading.partnershipIn("guild", "channel").orElseThrow());
    }

    private List<String> alpha() {
        return partnership().membersOf(partnership().organisations().getFirst().id()).stream()
                .map(member -> member.person().name() + " " + member.standing()).toList();
    }

    private void passes(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    @Test
    void aDeputyGivesTheVoiceAndTheNextOneTakesTheirPlace() {
        office.types("Ben", "member deputy", "person", "Dora");
        assertThat(office.types("Dora", "member add", "person", "Eve")).contains("Only a lead or deputy");
        assertThat(office.types("Dora", "member accept")).contains("Dora accepts and is now deputy");
        assertThat(office.types("Dora", "member add", "person", "Eve")).contains("Eve now speaks");
        office.types("Dora", "member deputy", "person", "Eve");
        office.types("Eve", "member accept");
        assertThat(alpha()).containsExactly("Ben LEAD", "Dora MEMBER", "Eve DEPUTY");
    }

    @Test
    void anOrganisationHasTwoLeadsAtMostAndASuccessorTakesASeat() {
        office.types("Ben", "member lead", "person", "Dan");
        assertThat(office.types("Dan", "member accept")).contains("represents **Alpha**");
        assertThat(office.types("Ben", "member lead", "person", "Eve")).contains("already has two leads");
        assertThat(office.types("Ben", "member lead", "person", "Eve", "replaces", "Ben"))
                .contains("Eve is invited", "In place of Ben, who stays a member");
        assertThat(alpha()).containsExactly("Ben LEAD", "Dan LEAD");
        office.types("Eve", "member accept");
        assertThat(alpha()).containsExactlyInAnyOrder("Ben MEMBER", "Dan LEAD", "Eve LEAD");
    }

    @Test
    void theFacilitatorNamesAFirstLeadAgainWhenTheLastOneHasGone() {
        assertThat(office.types("Ann", "member lead", "organization", "Alpha", "person", "Dan"))
                .contains("**Alpha** already has a lead");
        assertThat(office.types("Ben", "member remove"))
                .contains("Ben leaves **Alpha**", "the facilitator can name a first one again",
                        "[Name who represents Alpha]");
        assertThat(office.types("Ben", "conversation answer", "text", "Still here"))
                .contains("without representing an organization");
        office.types("Ann", "member lead", "organization", "Alpha", "person", "Dan");
        office.types("Dan", "member accept");
        assertThat(alpha()).containsExactly("Dan LEAD");
    }

    @Test
    void whoeverLeavesCannotComeBackThroughAnOldInvitation() {
        office.types("Ben", "member add", "person", "Dan");
        Reply invited = office.handle(office.typed("Ben", "member deputy", "person", "Dan"));
        office.types("Ben", "member remove", "person", "Dan");
        assertThat(Office.text(office.presses("Dan", invited, "Accept (Dan)"))).contains("no longer valid");
    }

    @Test
    void aLeadWhoIsSilentForThirtyDaysIsReplacedByAColleague() {
        office.types("Ben", "member add", "person", "Mia");
        office.types("Ben", "member add", "person", "Dan");
        passes(29);
        assertThat(office.types("Mia", "member lead", "person", "Dan")).contains("Only a lead or deputy");
        passes(1);
        assertThat(office.types("Mia", "member lead", "person", "Eve")).contains("Eve does not speak for **Alpha**");
        assertThat(office.types("Mia", "member lead", "person", "Dan")).contains("In place of Ben");
        office.types("Dan", "member accept");
        assertThat(alpha()).containsExactlyInAnyOrder("Ben MEMBER", "Mia MEMBER", "Dan LEAD");
    }

    @Test
    void aSignOfLifeCounts() {
        office.types("Ben", "member add", "person", "Mia");
        passes(20);
        office.types("Ben", "conversation answer", "text", "Jobs");
        passes(29);
        assertThat(office.types("Mia", "member lead", "person", "Mia")).contains("Only a lead or deputy");
        passes(1);
        assertThat(office.types("Mia", "member lead", "person", "Mia")).contains("Mia is invited");
    }

    @Test
    void facilitatorsNameOthersAndTheLastOneStays() {
        assertThat(office.types("Ann", "partnership step-down")).contains("Nobody else facilitates");
        assertThat(office.types("Ann", "partnership facilitator", "person", "Fay")).contains("Fay now facilitates");
        assertThat(office.types("Ann", "partnership step-down")).contains("Ann no longer facilitates");
        assertThat(office.types("Ann", "conversation next")).contains("Only the partnership’s facilitator");
        assertThat(partnership().facilitators()).extracting(person -> person.name()).containsExactly("Fay");
    }

    @Test
    void whoeverManagesTheServerRescuesAPartnershipThatEverybodyHasLeft() {
        office.managing.add("Max");
        assertThat(office.types("Max", "partnership facilitator", "person", "Max"))
                .contains("Only the partnership’s facilitator");
        passes(30);
        assertThat(office.types("Zoe", "partnership facilitator", "person", "Zoe"))
                .contains("Only the partnership’s facilitator");
        assertThat(office.types("Max", "partnership facilitator", "person", "Max"))
                .contains("Nobody facilitated", "Max, who manages the server, names Max");
        assertThat(office.types("Max", "organization add", "name", "Gamma")).contains("**Gamma** takes part");
    }

    @Test
    void aRoleThatALeadTiedMakesMembersAndNeverLeads() {
        office.wearing.put("Rob", Set.of("crew"));
        assertThat(office.types("Rob", "conversation answer", "text", "Hi")).contains("without representing");
        assertThat(office.types("Ann", "organization role", "role", "crew")).contains("Only a lead or deputy");
        assertThat(office.types("Ben", "organization role", "role", "crew"))
                .contains("Everyone with the role \\@crew now speaks for **Alpha**");
        assertThat(office.types("Rob", "conversation answer", "text", "Hi")).contains("**Alpha** answered");
        assertThat(office.types("Rob", "member add", "person", "Eve")).contains("Only a lead or deputy");
        assertThat(office.types("Zoe", "member list")).contains("everyone with the role \\@crew; so far: Rob");
        assertThat(office.types("Rob", "member remove")).contains("Rob speaks through the role @crew");
        assertThat(office.types("Ben", "organization role", "role", "crew")).contains("no longer speaks");
        assertThat(office.types("Rob", "conversation answer", "text", "Again")).contains("without representing");
    }

    @Test
    void aLeadTiesARoleByTheButtonAndTheFormOfTheMembersPage() {
        String label = "Tie a Discord role, or untie it";
        Reply page = office.handle(office.typed("Ben", "member list"));
        assertThat(office.types("Ann", "member list")).doesNotContain(label);
        assertThat(Office.text(office.presses("Zoe", Office.buttons(page).stream()
                .filter(button -> button.label().equals(label)).findFirst().orElseThrow().target())))
                .contains("Only a lead or deputy");
        Form form = Office.form(office.presses("Ben", page, label));
        assertThat(form.fields()).singleElement().isInstanceOf(Form.RoleField.class);
        office.wearing.put("Rob", Set.of("crew"));
        assertThat(office.sends("Ben", form, "role", "crew")).contains("Everyone with the role \\@crew now speaks");
        assertThat(office.types("Rob", "conversation answer", "text", "Hi")).contains("**Alpha** answered");
        assertThat(office.sends("Ben", form, "role", "crew")).contains("no longer speaks");
        assertThat(office.types("Rob", "conversation answer", "text", "Again")).contains("without representing");
    }

    @Test
    void aRoleThatCannotBeTiedOpensTheFormAgain() {
        office.types("Cleo", "organization role", "role", "crew");
        Form form = office.opens("Ben", "organization role");
        for (String refusal : List.of("crew|already speaks for **Beta**", "guild|means the whole server")) {
            Reply refused = office.handle(office.sent("Ben", form, "role", refusal.split("\\|")[0]));
            assertThat(Office.text(refused)).containsIgnoringCase(refusal.split("\\|")[1]);
            assertThat(Office.form(office.presses("Ben", refused, "Correct my text")).fields())
                    .isEqualTo(form.fields());
        }
        assertThat(office.sends("Ben", form, "role", "staff")).contains("now speaks for **Alpha**");
    }

    @Test
    void membershipByNameGoesBeforeARoleAndTwoRolesAreRefused() {
        office.types("Ben", "organization role", "role", "crew");
        assertThat(office.types("Cleo", "organization role", "role", "crew")).contains("already speaks for **Alpha**");
        office.types("Cleo", "organization role", "role", "staff");
        office.wearing.put("Rob", Set.of("crew", "staff"));
        assertThat(office.types("Rob", "conversation answer", "text", "Hi")).contains("roles of two organizations");
        assertThat(office.types("Rob", "conversation answer", "text", "Hi", "organization", "Alpha"))
                .contains("roles of two organizations");
        assertThat(office.types("Rob", "reflection open")).contains("roles of two organizations");
        office.types("Cleo", "member add", "person", "Rob");
        assertThat(office.types("Rob", "conversation answer", "text", "Hi")).contains("**Beta** answered");
        assertThat(partnership().members()).extracting(Member::standing)
                .containsExactly(Standing.LEAD, Standing.LEAD, Standing.MEMBER);
    }
}
