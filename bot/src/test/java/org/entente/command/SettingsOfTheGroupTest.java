package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.command.card.Form;
import org.entente.partnership.Partnership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a group sets: its name, languages, meetings and its words for the people it serves. */
class SettingsOfTheGroupTest {

    private static final String SETTINGS = "partnership settings";
    private static final String EFFECT = "effect-on-people";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Form form(String button) {
        return Office.form(office.presses("Ann", office.handle(office.typed("Ann", SETTINGS)), button));
    }

    private Partnership here() {
        return office.record.read(reading -> reading.partnershipIn("guild", "channel").orElseThrow());
    }

    private String prompt(String question) {
        return office.types("Zoe", "conversation show", "question", question);
    }

    @Test
    void theCardShowsWhatIsSetToTheFacilitatorAlone() {
        Reply card = office.handle(office.typed("Ann", SETTINGS));
        assertThat(card).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(card)).contains("Name: **Together**", "Language of the cards: English",
                "Meetings: 3, of 90 min each", "“the people we serve”", "Second group served: None");
        assertThat(office.types("Ben", SETTINGS)).contains("Only the partnership’s facilitator");
        assertThat(office.types("Ben", SETTINGS, "name", "Ours")).contains("Only the partnership’s facilitator");
        assertThat(here().name()).isEqualTo("Together");
    }

    @Test
    void everyFormAnnouncesItsChangeInOneLine() {
        assertThat(office.sends("Ann", form("Change the partnership’s name"), "name", "Hand in hand"))
                .isEqualTo("Ann changed the settings. Name: **Hand in hand**");
        assertThat(office.sends("Ann", form("Set the meetings"), "meetings", "4", "minutes", "60"))
                .isEqualTo("Ann changed the settings. Meetings: 4, of 60 min each");
        assertThat(office.sends("Ann", form("Name the people served"), "served-french", "lecteurs", "served-gender",
                "masculine", "served-english", "readers")).contains("People served: **lecteurs / readers**");
        assertThat(office.sends("Ann", form("Add or remove a second group served"), "second-french", "familles",
                "second-gender", "feminine", "second-english", "families")).contains("familles / families");
        assertThat(office.sends("Ann", form("Choose the languages"), "language", "fr", "second-language", "en"))
                .isEqualTo("Ann a changé les réglages. Langue des cartes\u202F: français\u202F; seconde langue\u202F: "
                        + "anglais");
        assertThat(Office.prefill(form("Change the partnership’s name"))).isEqualTo("Hand in hand");
    }

    @Test
    void everythingCanBeTypedAtOnce() {
        String said = office.types("Ann", SETTINGS, "name", "Ours", "language", "fr", "second-language", "en",
                "meetings", "1", "minutes", "45", "served-french", "aînés", "served-gender", "masculine",
                "served-english", "seniors");
        assertThat(said).contains("Nom\u202F: **Ours** · Langue", "Rencontres\u202F: 1, de 45 min", "aînés / seniors")
                .doesNotContain("Second groupe");
        assertThat(office.types("Ann", SETTINGS, "meetings", "1")).contains("nothing changed");
    }

    @Test
    void onlyTheLanguageOfTheCardsChangesWhereThatIsAllThatWasSaid() {
        office.types("Ann", SETTINGS, "second-language", "fr");
        assertThat(office.types("Ann", SETTINGS, "language", "fr")).contains("seconde langue\u202F: anglais");
        assertThat(office.types("Ann", SETTINGS, "second-language", "fr")).contains("has to be the other one");
        office.types("Ann", SETTINGS, "second-language", "none");
        assertThat(here().settings().second()).isEmpty();
    }

    @Test
    void theWordStandsInQuestionsAndAnswerForms() {
        assertThat(prompt(EFFECT)).contains("be different for the people we serve?");
        office.types("Ann", SETTINGS, "served-french", "lecteurs", "served-gender", "masculine", "served-english",
                "readers");
        assertThat(prompt(EFFECT)).contains("be different for readers?").doesNotContain("people we serve?");
        office.types("Zoe", "language", "language", "fr");
        assertThat(prompt(EFFECT)).contains("sera différent pour les lecteurs\u202F?");
        office.types("Ann", SETTINGS, "remove", "served");
        assertThat(prompt(EFFECT)).contains("pour les personnes que nous servons\u202F?");
    }

    @Test
    void aSecondGroupGetsAQuestionOfItsOwnAndOnlyThen() {
        assertThat(office.types("Zoe", "conversation show", "question", "effect-on-second-group"))
                .contains("No question answers to");
        assertThat(office.types("Ann", "conversation go", "question", EFFECT)).contains("of 15");
        assertThat(office.types("Ann", SETTINGS, "second-french", "familles", "second-gender", "feminine",
                "second-english", "families")).contains("First name the first group");
        office.types("Ann", SETTINGS, "served-french", "lecteurs", "served-gender", "masculine", "served-english",
                "readers", "second-french", "familles", "second-gender", "feminine", "second-english", "families");
        assertThat(prompt("effect-on-second-group")).contains("And for families, what will be different");
        assertThat(office.types("Ann", "conversation next")).contains("of 16", "Effect on the second group");
        office.types("Ann", SETTINGS, "remove", "second");
        assertThat(office.types("Ann", "conversation next")).contains("of 15");
    }

    @Test
    void aWordThatIsNoneIsRefusedAndNothingChanges() {
        for (String word : new String[]{"**bold**", "@everyone", "{served}", "a\u202Eb", "<@1>", "x".repeat(41),
                "[a](b)"}) {
            assertThat(office.types("Ann", SETTINGS, "served-french", word, "served-gender", "feminine",
                    "served-english", "readers")).as(word).contains("A word begins with a letter");
        }
        assertThat(office.types("Ann", SETTINGS, "served-english", "readers")).contains("in both languages");
        assertThat(office.types("Ann", SETTINGS, "meetings", "13")).contains("12");
        assertThat(office.types("Ann", SETTINGS, "minutes", "soon")).contains("480");
        assertThat(here().settings()).isEqualTo(org.entente.partnership.Settings.usual(here().language()));
    }

    @Test
    void aFormWithBothWordsEmptyRemovesTheWord() {
        office.types("Ann", SETTINGS, "served-french", "lecteurs", "served-gender", "masculine", "served-english",
                "readers");
        assertThat(office.sends("Ann", form("Name the people served"), "served-french", "", "served-gender",
                "feminine", "served-english", "")).contains("“the people we serve”");
        assertThat(here().settings().served()).isEmpty();
    }
}
