package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before a draft leaves, whoever exports it learns what is missing, and is led through just that. */
class DraftTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reply fill(String gap) {
        return office.handle(office.typed("Ben", "draft fill", "gap", gap));
    }

    @Test
    void whatIsMissingIsToldPrivatelyBeforeAnythingIsExported() {
        Reply told = office.handle(office.typed("Ben", "draft export"));
        assertThat(told).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(told)).contains("parts are missing from the draft, about", "[Fill now]",
                "[Export anyway]");
        assertThat(Office.files(told)).isEmpty();
        assertThat(office.types("Ben", "partnership status")).contains("not exported yet");
        Reply exported = office.presses("Ben", told, "Export anyway");
        assertThat(exported).isInstanceOf(Reply.Public.class);
        assertThat(Office.files(exported)).hasSize(3);
    }

    @Test
    void theWayGoesForwardsAndBackwardsThroughJustWhatIsMissing() {
        Reply first = office.presses("Ben", office.handle(office.typed("Ben", "draft export")), "Fill now");
        assertThat(Office.text(first)).contains("Missing part 1 of", "Legal name", "(Alpha)", "no answer",
                "[Answer: Legal name]");
        Reply second = office.presses("Ben", first, "Next missing part");
        assertThat(Office.text(second)).contains("Missing part 2 of", "Service or program");
        assertThat(Office.text(office.presses("Ben", second, "Previous missing part"))).contains("Missing part 1 of");
        assertThat(Office.text(office.presses("Ben", first, "Previous missing part"))).doesNotContain("part 1 of");
    }

    @Test
    void whatWasFilledDisappearsAndTheWayGoesOnFromThere() {
        Reply first = fill("document-details/legal-name/1");
        Form form = Office.form(office.presses("Ben", first, "Answer: Legal name"));
        office.sends("Ben", form, "answer", "Alpha Inc.");
        assertThat(Office.text(fill("document-details/legal-name/1"))).contains("Missing part 1 of", "Service");
        assertThat(Office.text(office.presses("Ben", first, "Next missing part"))).contains("Missing part 1 of",
                "Service");
        assertThat(Office.text(fill("nobody/knows/this"))).contains("Missing part 1 of");
    }

    @Test
    void anotherOrganisationsFactSaysWhoCanGiveIt() {
        assertThat(Office.text(fill("document-details/legal-name/2"))).contains("(Beta)",
                "Only people of **Beta** and the facilitator").doesNotContain("[Answer");
        assertThat(Office.text(office.handle(office.typed("Ann", "draft fill", "gap",
                "document-details/legal-name/2")))).contains("[Answer: Legal name]");
    }

    @Test
    void whatAnOrganisationSaidInAnotherLanguageIsItsOwnPeoplesToChange() {
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "resources", "text",
                "Two coaches");
        String gap = "document-details/resources/1";
        assertThat(office.types("Ben", "draft fill", "gap", gap, "language", "fr")).contains("to be translated",
                "gives its answer in one language", "[Answer: Resources provided]");
        assertThat(office.types("Ann", "draft fill", "gap", gap, "language", "fr")).contains(
                "**Alpha** answered this itself").doesNotContain("[Answer");
    }

    @Test
    void fromAnAnswerToAProposalToAnAgreementThePlaceStaysUntilNothingIsMissingThere() {
        String key = "document-details/term";
        assertThat(Office.text(fill(key))).contains("Length of the agreement", "no answer", "[Answer:");
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "term", "text", "24");
        assertThat(Office.text(fill(key))).contains("answers, no common wording proposed yet");
        office.types("Cleo", "worksheet answer", "worksheet", "document-details", "question", "term", "text", "24");
        Reply same = fill(key);
        assertThat(Office.text(same)).contains("one tap proposes it");
        office.handle(office.pressed("Ben", same, "Propose the answer that all gave"));
        Reply proposed = fill(key);
        assertThat(Office.text(proposed)).contains("a proposal that not all have accepted yet");
        for (String lead : new String[]{"Ben", "Cleo"}) {
            office.types(lead, "wording agree", "question", key, "version", "1");
        }
        assertThat(Office.text(fill(key))).contains("Missing part").doesNotContain("Length of the agreement");
    }

    @Test
    void theMatrixIsFilledWhereItIsMade() {
        assertThat(Office.text(fill("matrix"))).contains("RACI matrix", "[Read the matrix]");
    }

    @Test
    void bothLanguagesStandInOneFileOnRequest() throws IOException {
        office.types("Ben", "conversation answer", "question", "1", "text", "Jobs");
        Reply shown = office.handle(office.typed("Ben", "draft show", "language", "both"));
        assertThat(Office.files(shown)).singleElement().satisfies(file -> assertThat(file.name()).contains("_fr-en_"));
        try (var word = new XWPFDocument(new ByteArrayInputStream(Office.files(shown).getFirst().content()))) {
            assertThat(word.getTables().getFirst().getText()).contains("Parties", "Purpose", "But", "Jobs");
        }
        Reply told = office.handle(office.typed("Ben", "draft export", "language", "both"));
        Reply exported = office.presses("Ben", told, "Export anyway");
        assertThat(Office.files(exported)).extracting(Attachment::name).hasSize(3)
                .allMatch(name -> name.contains("_fr-en_"));
        assertThat(new String(Office.files(exported).get(2).content(), StandardCharsets.UTF_8))
                .contains("|Français|English|", "## But / Purpose");
    }

    @Test
    void askedInBothLanguagesTheGapsCountThoseOfBoth() {
        String one = office.types("Ben", "draft export");
        office.types("Ben", "conversation answer", "question", "1", "text", "Jobs");
        office.types("Cleo", "conversation answer", "question", "1", "text", "Homes");
        String english = office.types("Ben", "draft export", "language", "en");
        String both = office.types("Ben", "draft export", "language", "both");
        assertThat(one.split(" ")[0]).isEqualTo(english.split(" ")[0]);
        assertThat(Integer.parseInt(both.split(" ")[0])).isEqualTo(Integer.parseInt(english.split(" ")[0]) + 2);
        assertThat(office.presses("Ben", office.handle(office.typed("Ben", "draft export", "language", "both")),
                "Fill now")).satisfies(card -> assertThat(Office.text(card)).contains(" of " + both.split(" ")[0]));
    }
}
