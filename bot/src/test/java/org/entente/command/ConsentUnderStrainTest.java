package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.command.card.Card;
import org.entente.command.card.Form;
import org.entente.command.words.Scripts;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Consent where much is said at once, comes late, or was made for something else. */
class ConsentUnderStrainTest {

    private static final String WHY = "conversation-guide/why-partner";
    private static final String AGREE = "Agree to the text of question 1";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Proposal> standing(String question) {
        String[] parts = question.split("/");
        return office.record.read(record -> record.wordings().of(record.partnershipIn("guild", "channel").orElseThrow()
                .id()).to(parts[0], parts[1]));
    }

    private Stance stance(String organisation) {
        long id = office.record.read(record -> record.partnershipIn("guild", "channel").orElseThrow().organisations()
                .stream().filter(one -> one.name().equals(organisation)).findFirst().orElseThrow().id());
        return standing(WHY).getFirst().stance(id);
    }

    private static String files(Reply reply) {
        return Office.files(reply).stream().map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** What Discord takes in one message: 4000 characters of text and 40 components. */
    private static void fits(Card card) {
        int text = 0;
        int components = 0;
        for (Card.Piece piece : card.pieces()) {
            components += piece instanceof Card.Buttons row ? 1 + row.row().size() : 1;
            text += piece instanceof Card.Words words ? words.markup().length() : 0;
        }
        assertThat(text).as(Office.text(card)).isLessThanOrEqualTo(4000);
        assertThat(components).as(Office.text(card)).isLessThanOrEqualTo(40);
    }

    private static void fits(Reply reply) {
        fits(Office.card(reply));
    }

    private void crowd(int upTo, boolean led) {
        for (int i = 3; i <= upTo; i++) {
            String name = "*".repeat(98) + i;
            office.types("Ann", "organization add", "name", name);
            if (led) {
                office.leads(name, "Lead" + i);
            }
        }
    }

    @Test
    void whoeverAgreesUnderANewVersionHasBothVersionsBeforeThem() {
        office.types("Ann", "partnership settings", "second-language", "fr");
        office.types("Ann", "wording propose", "question", WHY, "text", "Jobs for all", "language", "en");
        Reply told = office.handle(office.typed("Ann", "wording propose", "question", WHY, "text", "Des emplois",
                "language", "fr"));
        assertThat(Office.text(told)).contains("Des emplois", "Jobs for all", AGREE);
    }

    @Test
    void aButtonOfAClosedPartnershipAgreesToNothingInTheNextOne() {
        Reply old = office.handle(office.typed("Ben", "wording propose", "question", WHY, "text", "Jobs"));
        Reply close = office.handle(office.typed("Ann", "partnership close"));
        office.handle(office.pressed("Ann", close, "Close"));
        office.begin();
        office.types("Cleo", "wording propose", "question", WHY, "text", "Something else");
        assertThat(Office.text(office.presses("Ben", old, AGREE))).contains("The text has changed since");
        assertThat(stance("Alpha")).isInstanceOf(Stance.Silent.class);
    }

    @Test
    void aButtonOfAClosedPartnershipAdoptsNothingInTheNextOne() {
        office.types("Ben", "raci sample");
        Reply old = office.handle(office.typed("Ben", "raci adopt"));
        Reply close = office.handle(office.typed("Ann", "partnership close"));
        office.handle(office.pressed("Ann", close, "Close"));
        office.begin();
        office.types("Cleo", "raci sample");
        assertThat(Office.text(office.presses("Ben", old, "Adopt the matrix, version 1"))).contains(
                "The matrix has changed since");
        assertThat(office.types("Zoe", "raci show")).contains("0 of 2");
    }

    @Test
    void aCodeIsForTheOrganisationThatReadTheList() {
        office.types("Ann", "wording propose", "question", WHY, "text", "Jobs");
        String code = office.types("Ben", "wording agree").replaceAll("(?s).*`shown:([a-z0-9]+)`.*", "$1");
        assertThat(office.types("Cleo", "wording agree", "shown", code)).contains("The list has changed since");
        assertThat(stance("Beta")).isInstanceOf(Stance.Silent.class);
    }

    @Test
    void tenReservationsFitOnACard() {
        crowd(10, true);
        fits(office.handle(office.typed("Ben", "wording propose", "question", WHY, "text", "*".repeat(4000))));
        String reason = "_".repeat(1000);
        for (int i = 1; i <= 10; i++) {
            String lead = i == 1 ? "Ben" : i == 2 ? "Cleo" : "Lead" + i;
            office.types(lead, "conversation answer", "text", "*".repeat(4000));
            Reply said = office.handle(office.typed(lead, "wording reserve", "question", WHY, "version", "1",
                    "reason", reason));
            assertThat(Office.text(said)).contains("with a reservation");
            fits(said);
            if (i == 9) {
                fits(office.handle(office.typed("Lead10", "wording show", "question", WHY)));
            }
        }
        fits(office.handle(office.typed("Ben", "wording show", "question", WHY)));
        fits(office.card(Scripts.GUIDE));
    }

    @Test
    void twentyFiveOrganisationsFitWhereverTheyAreAsked() {
        crowd(25, false);
        fits(office.handle(office.typed("Ben", "wording propose", "question", WHY, "text", "*".repeat(1200))));
        fits(office.handle(office.typed("Ben", "wording show", "question", WHY)));
        fits(office.card(Scripts.GUIDE));
        fits(office.handle(office.typed("Ben", "partnership status")));
        fits(office.handle(office.typed("Ben", "wording agree", "question", WHY, "version", "1")));
        fits(office.handle(office.typed("Ann", "partnership handover")));
    }

    @Test
    void theSameStanceTwiceSaysTheSame() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        Request act = office.typed("Ben", "wording agree", "question", WHY, "version", "1");
        String first = Office.text(office.handle(act));
        office.types("Ben", "wording object", "question", WHY, "version", "1", "reason", "No");
        assertThat(Office.text(office.handle(act))).isEqualTo(first);
        assertThat(stance("Alpha")).isInstanceOf(Stance.Objects.class);
    }

    @Test
    void whatCannotBeSeenIsNoReasonAndNobody() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        Form form = Office.form(office.presses("Ben", office.card(Scripts.GUIDE),
                "Agree with a reservation, question 1"));
        assertThat(office.sends("Ben", form, "reason", "\u200b")).contains("Say in a few words why");
        Reply page = office.handle(office.typed("Ben", "wording show", "question", WHY));
        Form report = Office.form(office.handle(office.pressed("Ben", page, "Report")));
        assertThat(office.sends("Ben", report, "title", "\u200b", "date", "2026-02-01")).contains("Say who decided");
        assertThat(office.types("Ben", "wording agree", "question", WHY, "version", "-")).doesNotContain("Reference");
        assertThat(stance("Alpha")).isInstanceOf(Stance.Silent.class);
    }

    @Test
    void aReasonCanBeReadWhole() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        office.types("Ben", "wording reserve", "question", WHY, "version", "1", "reason", "x".repeat(900) + "THE END");
        Reply page = office.handle(office.typed("Cleo", "wording show", "question", WHY));
        assertThat(Office.text(page) + files(page)).contains("THE END");
    }

    @Test
    void aReservationTypedForOneOrganisationIsNotAnothersWord() {
        office.types("Ben", "wording propose", "question", WHY, "text", "Jobs");
        Form form = Office.form(office.presses("Ben", office.card(Scripts.GUIDE),
                "Agree with a reservation, question 1"));
        office.types("Ann", "organization add", "name", "Gamma");
        office.moves("Ben", "");
        office.leads("Gamma", "Ben");
        office.sends("Ben", form, "reason", "Alpha pays");
        assertThat(stance("Gamma")).isInstanceOf(Stance.Silent.class);
    }

    @Test
    void aListReplayedAfterTheSeatIsLostConfirmsAsBefore() {
        office.types("Ann", "wording propose", "question", WHY, "text", "Jobs");
        Reply list = office.handle(office.typed("Ben", "wording agree"));
        Request act = office.pressed("Ben", list, "Agree to");
        String first = Office.text(office.handle(act));
        office.moves("Ben", "");
        assertThat(Office.text(office.handle(act))).isEqualTo(first);
    }

    @Test
    void movingATaskToWhereItIsAsksNobodyAgainAndRenamingARoleAsksAll() {
        office.types("Ben", "raci sample");
        office.types("Ben", "raci adopt", "version", "1");
        office.types("Ben", "raci task", "task", "1", "place", "1");
        assertThat(office.types("Zoe", "raci show")).contains("1 of 2");
        office.types("Ben", "raci role", "role", "1", "name", "New name");
        assertThat(office.types("Zoe", "raci show")).contains("0 of 2");
    }

    @Test
    void aTextOfSignsIsKeptAsTyped() {
        String text = "@everyone <@&1> **a** | b \u202Eright\u202C 👩‍👩‍👧 {x} \\n `c`";
        office.types("Ben", "wording propose", "question", WHY, "text", text);
        assertThat(standing(WHY).getFirst().value().toString()).contains(text);
        assertThat(office.types("Ben", "wording show", "question", WHY)).doesNotContain("@everyone <@&1>");
        office.types("Ben", "wording agree", "question", WHY, "version", "1");
        office.types("Cleo", "wording agree", "question", WHY, "version", "1");
        assertThat(files(office.handle(office.typed("Ben", "draft export", "anyway", "yes", "language", "both"))))
                .contains("\\*\\*a\\*\\* \\| b");
    }
}
