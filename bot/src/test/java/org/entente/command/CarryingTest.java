package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole partnership goes out as a file and comes into another record from it. */
class CarryingTest {

    private static final String FILE = "https://cdn.discordapp.com/attachments/1/2/partnership.json";

    private static final String SCAN = "https://cdn.discordapp.com/attachments/1/2/scan.pdf";

    private Office office;
    private Office other;

    @BeforeEach
    void open(@TempDir Path here, @TempDir Path there) {
        office = Office.begun(here);
        other = new Office(there, store -> store);
        office.types("Ann", "partnership settings", "served-french", "lecteurs", "served-gender", "masculine",
                "served-english", "readers", "second-french", "familles", "second-gender", "feminine",
                "second-english", "families", "second-language", "fr", "meetings", "5");
        office.types("Ben", "conversation answer", "text", "First \uD800 \"words\" 👩‍👩‍👧");
        office.types("Ben", "conversation answer", "text", "Second words");
        office.types("Cleo", "conversation skip");
        office.types("Ann", "conversation answer", "text", "Entered", "organization", "Beta");
        office.types("Ann", "conversation park");
        office.types("Ann", "raci sample");
        office.types("Ben", "raci adopt", "version", "1");
        office.types("Cleo", "raci adopt", "version", "1", "reported", "Board", "date", "2026-02-01", "note",
                "Minutes");
        office.types("Cleo", "draft export", "anyway", "yes");
        office.types("Ben", "draft approve", "version", "1");
        office.types("Ben", "draft approve", "withdraw", "yes");
        office.types("Cleo", "draft approve", "version", "1", "reported", "Board", "date", "2026-02-01", "note",
                "Minutes");
        office.given.put(SCAN, "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII));
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        office.types("Ben", "draft sign", "version", "1", "signatory", "Chair", "date", today, "anyway", "yes");
        office.types("Ben", "draft sign", "withdraw", "yes");
        assertThat(office.types("Ben", "draft sign", "version", "1", "signatory", "Director", "name", "Jo Roe", "date",
                today, "anyway", "yes", "signed-file", SCAN)).contains("has signed version 1");
        reflects("services-done-well", "Shown by Alpha");
        Reply share = office.handle(office.typed("Ben", "reflection share", "question", "services-done-well"));
        assertThat(Office.text(office.handle(office.pressed("Ben", share, "Share")))).contains("Alpha");
        reflects("services-done-well", "Changed since");
        reflects("services-to-improve", "Never shown");
        office.types("Ann", "followup add", "text", "Call the library", "for", "group", "person", "Dan");
        office.types("Ann", "meeting open");
    }

    private void reflects(String question, String text) {
        assertThat(office.types("Ben", "reflection answer", "question", question, "text", text)).contains("Alpha");
    }

    @AfterEach
    void close() {
        office.close();
        other.close();
    }

    private static String exported(Office from, String who) {
        Reply reply = from.handle(from.typed(who, "data export"));
        assertThat(reply).isInstanceOf(Reply.Private.class);
        return new String(Office.files(reply).getFirst().content(), StandardCharsets.UTF_8);
    }

    private String imports(String json) {
        other.files.put(FILE, json);
        return other.types("Zed", "data import", "file", FILE);
    }

    @Test
    void whatIsImportedIsExportedTheSame() {
        String json = exported(office, "Ben");
        assertThat(imports(json)).contains("## Together", "Zed brings this partnership in", "Nobody speaks");
        assertThat(exported(other, "Zed")).isEqualTo(json);
        assertThat(other.types("Zed", "partnership history")).contains("by Ben", "Second words", "**Beta**");
        assertThat(other.types("Zed", "draft versions")).contains("Jo Roe, Director", "kept elsewhere");
        assertThat(other.types("Zed", "conversation show", "question", "effect-on-second-group"))
                .contains("And for families");
    }

    @Test
    void anAmendmentTravelsWithTheTextThatItAmends() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(office.types("Cleo", "draft sign", "version", "1", "signatory", "Chair", "date", today, "anyway",
                "yes")).contains("All organizations have signed");
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "legal-name", "text",
                "Alpha of the West");
        assertThat(office.types("Ben", "draft amend", "prepare", "yes")).contains("amendment No. 1");
        office.types("Ben", "draft export", "anyway", "yes");
        String json = exported(office, "Ben");
        assertThat(json).contains("\"amendment\" : {", "\"whole\" : {", "\"amends\" : 1");
        imports(json);
        assertThat(exported(other, "Zed")).isEqualTo(json);
        assertThat(other.types("Zed", "draft versions")).contains("version 2 (amendment No. 1)");
        assertThat(other.types("Zed", "draft amend")).contains("signed version 1", "Alpha of the West",
                "is preparing amendment No. 1");
    }

    @Test
    void theFileHoldsAllThatIsSharedAndNobodysAccount() {
        office.presses("Cleo", office.handle(office.typed("Cleo", "data forget")), "Take my name out for good");
        String json = exported(office, "Ann");
        assertThat(json).contains("\"entente\" : 1", "Second words", "First ", "\"Alpha\"", "\"Ben\"", "lecteurs",
                "worksheets/conversation-guide.yaml", "\"parked\" : [ {", "\"minutes\" : 90")
                .contains("\"adoptions\" : [ {", "\"title\" : \"Board\"", "\"note\" : \"Minutes\"")
                .contains("\"signatures\" : [ {", "\"name\" : \"scan.pdf\"", "\"size\" : 14", "\"sha256\" : \"")
                .contains("Shown by Alpha", "Call the library", "\"owner\" : \"Dan\"")
                .doesNotContain("Cleo", "discord\"", "guild", "Never shown", "Changed since");
        imports(json);
        assertThat(exported(other, "Zed")).isEqualTo(json);
    }

    /** Texts in two languages, a choice, a text that changed, and every way of speaking to them. */
    private void decides() {
        String why = "conversation-guide/why-partner";
        office.types("Ann", "wording propose", "question", why, "text", "First text");
        office.types("Ben", "wording agree", "question", why, "version", "1");
        office.types("Ann", "wording propose", "question", why, "text", "Common text");
        office.types("Ben", "wording object", "question", why, "version", "2", "reason", "Too *short*");
        office.types("Ben", "wording agree", "question", why, "version", "2");
        office.types("Cleo", "wording reserve", "question", why, "version", "2", "reason", "For one year");
        office.types("Ann", "wording propose", "question", why, "text", "Texte commun", "language", "fr");
        office.types("Cleo", "wording report", "question", why, "version", "3", "title", "Board", "date",
                "2026-01-10", "note", "Minutes, item 4");
        office.types("Ben", "wording propose", "question", "document-details/term", "text", "24");
    }

    @Test
    void whatIsProposedAndWhatWasSaidToItTravels() {
        decides();
        String json = exported(office, "Ben");
        assertThat(json).contains("First text", "Common text", "Texte commun", "Too *short*", "For one year",
                "\"Board\"", "\"2026-01-10\"", "Minutes, item 4", "\"stance\" : \"objects\"",
                "\"amount\" : 24");
        other.files.put(FILE, json);
        other.types("Ann", "data import", "file", FILE);
        assertThat(exported(other, "Ann")).isEqualTo(json);
        assertThat(other.types("Zed", "wording show", "question", "conversation-guide/why-partner"))
                .contains("Common text", "2 of 2 agree", "For one year", "Texte commun", "reported: Board")
                .doesNotContain("First text", "Too");
        other.leads("Alpha", "Uma");
        assertThat(other.types("Uma", "wording agree", "question", "conversation-guide/why-partner", "version", "3"))
                .contains("2 of 2 agree");
    }

    @Test
    void theChoiceOfTheDocumentTravelsWithItsReason() {
        assertThat(exported(office, "Ann")).doesNotContain("\"choices\"");
        office.types("Ann", "draft advice", "instrument", "partnership-agreement", "reason", "Our boards ask");
        office.types("Ann", "draft advice", "instrument", "memorandum");
        office.types("Ann", "draft advice", "instrument", "informal-note", "reason", "A trial");
        String json = exported(office, "Ann");
        assertThat(json).contains("\"choices\" : [ {", "\"reason\" : \"Our boards ask\"");
        imports(json);
        assertThat(exported(other, "Zed")).isEqualTo(json);
        assertThat(other.types("Zed", "draft advice")).contains("being prepared: informal note", "Reason: A trial");
        assertThat(other.types("Zed", "data import", "file", FILE)).isNotEmpty();
        other.files.put(FILE, json.replace("\"reason\" : \"A trial\"", "\"reason\" : \" \""));
        assertThat(other.types("Zed", "data import", "file", FILE)).doesNotContain("brings this partnership in");
    }

    @Test
    void theFileHoldsToTheSchemaThatSaysWhatItIs() throws IOException {
        decides();
        office.types("Ann", "draft advice", "instrument", "informal-note", "reason", "A trial");
        office.types("Ben", "draft export", "anyway", "yes");
        office.types("Ben", "draft approve", "version", "1");
        office.types("Ann", "followup add", "text", "Write", "for", "group", "date", "2027-02-01");
        office.types("Ann", "meeting close");
        office.types("Ann", "conversation next");
        office.types("Ben", "conversation answer", "question", "start-date", "text", "2027-02-01");
        String schema = new String(Objects.requireNonNull(CarryingTest.class.getResourceAsStream(
                "/export/partnership.schema.json")).readAllBytes(), StandardCharsets.UTF_8);
        Schema shape = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
        String json = exported(office, "Ben");
        assertThat(shape.validate(json, InputFormat.JSON)).isEmpty();
        for (String wrong : List.of(json.replace("\"entente\" : 1", "\"entente\" : 2"), json.replace("\"shares\"",
                "\"sharing\""), json.replace("BY_MEMBER", "BY_NOBODY"), json.replace("\"amount\" : 24",
                        "\"amount\" : \"24\""))) {
            assertThat(shape.validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
        imports(json);
        assertThat(exported(other, "Zed")).isEqualTo(json);
    }

    @Test
    void aFileFromBeforeThereWereProposalsIsStillTaken() {
        String json = exported(office, "Ann");
        assertThat(json).doesNotContain("\"proposals\"");
        imports(json);
        assertThat(exported(other, "Zed")).isEqualTo(json);
    }

    @Test
    void proposalsThatCannotBeAreForeign() {
        decides();
        String json = exported(office, "Ann");
        for (String wrong : List.of(json.replace("\"stance\" : \"agrees\"", "\"stance\" : \"nods\""),
                json.replace("\"stance\" : \"reserves\"", "\"stance\" : \"agrees\""),
                json.replace("\"reason\" : \"For one year\"", "\"reason\" : \" \""),
                json.replace("\"amount\" : 24", "\"words\" : \"24\""),
                json.replace("\"on\" : \"2026-01-10\"", "\"on\" : \"soon\""))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(imports(wrong)).contains("no partnership exported by Entente");
        }
    }

    @Test
    void anOrganisationBringsItsOwnPartBackAndNobodyElseDoes() {
        office.types("Ben", "followup add", "text", "Ask our board", "for", "own");
        String own = new String(Office.files(office.handle(office.typed("Ben", "data export", "part", "private")))
                .getFirst().content(), StandardCharsets.UTF_8);
        other.files.put(FILE, exported(office, "Ann"));
        other.types("Ann", "data import", "file", FILE);
        other.leads("Alpha", "Uma");
        assertThat(imports(own)).contains("Only a lead or deputy");
        Reply back = other.handle(other.typed("Uma", "data import", "file", FILE));
        assertThat(back).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(back)).contains("Answers: 2.", "Next steps added: 1.");
        assertThat(other.types("Uma", "data import", "file", FILE)).contains("Answers: 2.", "Next steps added: 0.");
        Reply asked = other.handle(other.typed("Uma", "reflection show"));
        assertThat(Office.text(other.presses("Uma", asked, "Nobody else sees it: show"))).contains("Never shown",
                "Changed since");
        assertThat(other.types("Zed", "followup list")).doesNotContain("Ask our board");
        assertThat(imports(own.replace("\"entente-private\" : 1", "\"entente-private\" : 9")))
                .contains("no partnership exported by Entente");
    }

    @Test
    void whatIsImportedGoesOn() {
        other.files.put(FILE, exported(office, "Ann"));
        other.types("Ann", "data import", "file", FILE);
        other.leads("Alpha", "Uma");
        assertThat(other.types("Uma", "conversation answer", "text", "Third words", "question", "why-partner"))
                .contains("changed its answer");
        assertThat(other.types("Ann", "conversation next")).contains("Question");
    }

    @Test
    void aChannelWithAPartnershipTakesNoOther() {
        office.files.put(FILE, exported(office, "Ann"));
        assertThat(office.types("Ann", "data import", "file", FILE)).contains("already");
    }

    @Test
    void anythingElseIsRefusedAndChangesNothing() {
        String json = exported(office, "Ann");
        List<String> foreign = List.of("", "{}", "[]", "not json", json + "x", json.replace("\"entente\" : 1",
                "\"entente\" : 2"), json.replace("\"Alpha\"", "\"beta\""), json.replace("\"person\" : 1",
                        "\"person\" : 99"),
                json.replace("\"organisation\" : 1", "\"organisation\" : 0"), json.replace("worksheet: ", "wrksheet: "),
                json.replace("\"language\" : \"en\"", "\"language\" : \"de\""), json.replace("\"revision\" : 2",
                        "\"revision\" : 1"), json.replace("BY_MEMBER", "BY_NOBODY"),
                json.replace("\"meetings\" : 5", "\"meetings\" : 500"), "[".repeat(5000));
        for (String text : foreign) {
            assertThat(imports(text)).as(text.substring(0, Math.min(60, text.length()))).contains(
                    "no partnership exported by Entente");
            assertThat(other.record.<Boolean>read(reading -> reading.partnershipIn("guild", "channel").isPresent()))
                    .isFalse();
        }
        assertThat(other.types("Zed", "data import", "file", "https://example.org/x")).contains("could not be read");
        assertThat(imports(json)).contains("## Together");
    }

    @Test
    void onlyThoseWhoTakePartExport() {
        assertThat(office.types("Zoe", "data export")).contains("You follow this conversation");
        assertThat(office.types("Ann", "data export", "part", "private")).contains("Only leads");
        assertThat(office.types("Cleo", "data export", "part", "private")).contains("nothing private");
        Reply own = office.handle(office.typed("Ben", "data export", "part", "private"));
        assertThat(own).isInstanceOf(Reply.Private.class);
        assertThat(new String(Office.files(own).getFirst().content(), StandardCharsets.UTF_8)).contains("Never shown",
                "Changed since").doesNotContain("Second words", "Call the library");
        office.place = new Request.Place("guild", "elsewhere", Optional.empty(), List.of(), false);
        assertThat(office.types("Ben", "data export")).contains("no partnership");
    }
}
