package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.command.Action.Suggestion;
import org.entente.command.Request.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told when they may not, and where their acts count. Ann facilitates, Ben leads Alpha, Cleo leads Beta, Zoe is nobody here. */
class PlacesTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void onlyTheFacilitatorLeads() {
        for (String command : List.of("conversation start", "conversation next", "conversation back",
                "organization add",
                "worksheet start")) {
            assertThat(office.types("Zoe", command, "name", "Gamma")).contains("Only the partnership’s facilitator");
            assertThat(office.types("Ben", command, "name", "Gamma")).contains("Only the partnership’s facilitator");
        }
    }

    @Test
    void whoeverSpeaksForNobodyOnlyReads() {
        for (String command : List.of("conversation answer", "conversation skip", "draft gaps",
                "draft export",
                "raci task", "raci role", "raci sample")) {
            assertThat(office.types("Zoe", command, "text", "hello", "name", "Task"))
                    .contains("You follow this conversation without representing an organization");
            assertThat(office.said()).isEmpty();
        }
    }

    @Test
    void everybodyReads() {
        for (String command : List.of("partnership status", "organization list", "member list", "raci show",
                "raci check", "draft show",
                "conversation show")) {
            assertThat(office.handle(office.typed("Zoe", command))).isInstanceOf(Reply.Private.class);
            assertThat(office.types("Zoe", command)).doesNotContain("Reference");
        }
    }

    @Test
    void nobodyAnswersForAnotherOrganisation() {
        assertThat(office.types("Ben", "conversation answer", "text", "hello", "organization", "Beta"))
                .contains("Only people of **Beta** answer for it");
        assertThat(office.said()).isEmpty();
    }

    @Test
    void onlyALeadAddsAColleagueAndOnlyOnce() {
        assertThat(office.types("Ann", "member add", "person", "Dan")).contains("Only a lead or deputy can do this");
        assertThat(office.types("Ben", "member add", "person", "Dan")).contains("Dan now speaks for **Alpha**");
        assertThat(office.types("Cleo", "member add", "person", "Dan")).contains("Dan already speaks for **Alpha**");
    }

    @Test
    void aLeadRenamesOnlyTheirOwnOrganisation() {
        assertThat(office.types("Ben", "organization edit", "organization", "Beta", "name", "Gamma"))
                .contains("Only the facilitator and this organization’s lead");
        assertThat(office.types("Ben", "organization edit", "organization", "alpha", "name", "Gamma"))
                .contains("**Alpha** is now called **Gamma**");
    }

    @Test
    void anOrganisationHasOneFirstLead() {
        assertThat(office.types("Ann", "member lead", "organization", "Alpha", "person", "Dan"))
                .contains("**Alpha** already has a lead");
    }

    @Test
    void whatTheFacilitatorEntersIsMarkedUntilTheOrganisationSaysItItself() {
        assertThat(office.types("Ann", "conversation answer", "text", "Jobs", "organization", "Alpha"))
                .contains("was entered by the facilitator");
        assertThat(office.types("Zoe", "conversation show")).contains("entered by the facilitator, unconfirmed");
        office.types("Ben", "conversation answer", "text", "Jobs");
        assertThat(office.types("Zoe", "conversation show")).contains("Jobs").doesNotContain("unconfirmed");
    }

    @Test
    void theFacilitatorSaysForWhomTheyEnter() {
        assertThat(office.types("Ann", "conversation answer", "text", "Jobs"))
                .contains("Say on behalf of which organization");
        assertThat(office.opens("Ann", "conversation answer").fields()).hasSize(3);
    }

    @Test
    void aChannelWithoutPartnershipSaysSo() {
        office.place = new Place("guild", "elsewhere", Optional.empty(), List.of(), false);
        assertThat(office.types("Ben", "conversation answer", "text", "hello"))
                .contains("This channel has no partnership");
        assertThat(office.types("Zoe", "help")).contains("from the conversation to the signed agreement",
                "`/draft approve`", "`/draft sign`", "`/draft amend`", "`/followup list`");
        assertThat(office.types("Zoe", "language", "language", "fr")).contains("répond désormais en français");
    }

    @Test
    void theSameChannelOnAnotherServerIsAnotherPlace() {
        office.place = new Place("other", "channel", Optional.empty(), List.of(), false);
        assertThat(office.types("Ann", "partnership status")).contains("This channel has no partnership");
    }

    @Test
    void aThreadActsOnThePartnershipOfItsChannel() {
        office.place = new Place("guild", "thread", Optional.of("channel"), List.of(), false);
        assertThat(office.types("Ben", "conversation answer", "text", "From the thread"))
                .contains("**Alpha** answered question 1");
        assertThat(office.said()).hasSize(1);
    }

    @Test
    void aThreadMayHaveAPartnershipOfItsOwn() {
        office.place = new Place("guild", "thread", Optional.of("channel"), List.of(), false);
        assertThat(office.types("Zoe", "partnership create", "name", "Aside")).contains("## Aside");
        assertThat(office.types("Ben", "partnership status")).contains("### Aside");
    }

    @Test
    void aSecondPartnershipInTheChannelIsRefused() {
        assertThat(office.types("Zoe", "partnership create", "name", "Another"))
                .contains("This channel already has a partnership");
    }

    @Test
    void missingPermissionsAreNamedBeforeAnythingIsCreated() {
        office.place = new Place("guild", "closed", Optional.empty(), List.of("message-send", "message-attach-files"),
                false);
        assertThat(office.types("Ann", "partnership create", "name", "Closed"))
                .contains("Entente lacks permissions here: send messages and attach files");
        assertThat(office.types("Ann", "partnership status")).contains("This channel has no partnership");
    }

    @Test
    void aChannelThatEverybodyReadsIsPointedOut() {
        office.place = new Place("guild", "open", Optional.empty(), List.of(), true);
        assertThat(office.types("Ann", "partnership create", "name", "Open"))
                .contains("everyone on this server can read this channel");
    }

    @Test
    void aPersonIsAnsweredInTheirLanguageAndTheChannelInThePartnerships() {
        office.types("Ben", "language", "language", "fr");
        assertThat(office.types("Ben", "partnership status")).contains("organisations");
        assertThat(office.types("Ben", "conversation answer", "text", "Oui")).contains("answered question 1");
    }

    @Test
    void suggestionsIgnoreCaseAndAccentsAndAStrangerGetsNone() {
        office.types("Ann", "organization edit", "organization", "Beta", "name", "Élan Rivière");
        assertThat(suggested("Ann", "organization edit", "organization", "elan riv")).extracting(Suggestion::label)
                .containsExactly("Élan Rivière");
        assertThat(suggested("Ben", "conversation answer", "question", "")).hasSize(15);
        assertThat(suggested("Ben", "worksheet start", "worksheet", "details")).hasSize(1);
        office.place = new Place("guild", "elsewhere", Optional.empty(), List.of(), false);
        assertThat(suggested("Zoe", "organization edit", "organization", "e")).isEmpty();
        assertThat(suggested("Zoe", "raci assign", "task", "")).isEmpty();
    }

    private List<Suggestion> suggested(String who, String command, String option, String begun) {
        return office.dispatcher.suggest(office.typed(who, command, option, begun), option);
    }
}
