package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.command.Bulletin.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dates that follow from what was agreed are announced, each once, and say on what they rest. */
class DatesThatMatterTest {

    private static final String START = "conversation-guide/start-date";
    private static final String TERM = "document-details/term";
    private static final String NOTICE = "document-details/notice";

    @TempDir
    private Path folder;
    private Bulletin bulletin;
    private Office office;

    @BeforeEach
    void open() {
        bulletin = Bulletin.welcomed(folder);
        office = bulletin.office;
    }

    @AfterEach
    void close() {
        bulletin.close();
    }

    private void agrees(String question, String version, String text) {
        assertThat(office.types("Ann", "wording propose", "question", question, "text", text)).contains("Still to be");
        for (String lead : List.of("Ben", "Cleo")) {
            assertThat(office.types(lead, "wording agree", "question", question, "version", version))
                    .contains("agrees");
        }
    }

    private void agreed() {
        agrees(START, "1", "2027-03-01");
        agrees(TERM, "1", "24");
        agrees(NOTICE, "1", "90 days");
    }

    /** What is said of dates at a time of a day. */
    private List<Said> on(String day, String time) {
        LocalDate today = LocalDate.ofInstant(bulletin.clock.instant(), MovedClock.TORONTO);
        bulletin.clock.until("00:01");
        bulletin.clock.pass(Duration.between(bulletin.clock.instant(), LocalDate.parse(day).atTime(0, 2)
                .atZone(MovedClock.TORONTO).toInstant()));
        assertThat(LocalDate.parse(day)).isAfter(today);
        return at(time);
    }

    private List<Said> at(String time) {
        bulletin.clock.until(time);
        return dates(bulletin.tick());
    }

    private static List<Said> dates(List<Said> said) {
        return said.stream().filter(one -> one.text().contains("A date that matters") || one.text().contains(
                "Une date qui")).toList();
    }

    @Test
    void eachDateIsAnnouncedOnceOnItsMorningAndSaysOnWhatItRests() {
        agreed();
        assertThat(on("2027-09-01", "07:59")).isEmpty();
        assertThat(at("08:00")).singleElement().satisfies(said -> {
            assertThat(said.to()).isEmpty();
            assertThat(said.direct()).isFalse();
            assertThat(said.text()).contains("Half-yearly review, 1 September 2027",
                    "By the start (1 March 2027) and the term (24 months) that you agreed.")
                    .doesNotContain("ends");
        });
        bulletin.restart();
        assertThat(at("12:00")).isEmpty();
        assertThat(on("2028-03-01", "08:00")).hasSize(1);
        assertThat(on("2028-09-01", "08:00")).singleElement().satisfies(said -> assertThat(said.text()).contains(
                "Half-yearly review, 1 September 2028", "The agreement ends in six months, 1 March 2029"));
        assertThat(on("2028-12-01", "08:00")).singleElement().satisfies(said -> assertThat(said.text()).contains(
                "Agreed notice of 90 days", "(1 March 2029) says so in writing by 1 December 2028"));
        assertThat(on("2029-03-01", "08:00")).singleElement()
                .satisfies(said -> assertThat(said.text()).contains("The agreement ends: 1 March 2029"));
        assertThat(on("2029-09-01", "08:00")).isEmpty();
    }

    private String signs(String lead, String date) {
        return office.types(lead, "draft sign", "version", "1", "signatory", "Director", "date", date, "anyway", "yes");
    }

    @Test
    void onceAllHaveSignedTheDatesCountFromTheLastSignatureUntilOneIsTakenBack() {
        agreed();
        office.types("Ben", "draft export", "anyway", "yes");
        assertThat(signs("Ben", "2027-02-01")).contains("1 of 2");
        assertThat(on("2027-08-01", "08:00")).as("not all have signed").isEmpty();
        assertThat(signs("Cleo", "2027-02-15")).contains("All organizations have signed");
        assertThat(on("2027-08-15", "08:00")).singleElement().satisfies(said -> assertThat(said.text()).contains(
                "Half-yearly review, 15 August 2027",
                "By the last signature (15 February 2027) and the term (24 months) that you agreed."));
        assertThat(on("2027-09-01", "08:00")).as("by the agreed start alone").isEmpty();
        assertThat(office.types("Ben", "draft sign", "withdraw", "yes", "anyway", "yes")).contains("takes back");
        assertThat(on("2028-02-15", "08:00")).isEmpty();
        assertThat(on("2028-03-01", "08:00")).singleElement().satisfies(said -> assertThat(said.text()).contains(
                "By the start (1 March 2027)"));
    }

    @Test
    void withoutAnAgreedStartAndTermNothingIsSaid() {
        agrees(START, "1", "2027-03-01");
        office.types("Ann", "wording propose", "question", TERM, "text", "24");
        office.types("Ben", "wording agree", "question", TERM, "version", "1");
        office.types("Ben", "worksheet answer", "worksheet", "document-details", "question", "term", "text", "24");
        office.types("Cleo", "worksheet answer", "worksheet", "document-details", "question", "term", "text", "24");
        assertThat(on("2027-09-01", "08:00")).isEmpty();
        office.types("Cleo", "wording agree", "question", TERM, "version", "1");
        assertThat(at("09:00")).as("agreed on the day itself").hasSize(1);
    }

    @Test
    void aBotThatWasAwayTellsAtItsNextLookUnlessItIsLongPast() {
        agreed();
        assertThat(on("2027-09-20", "08:00")).singleElement()
                .satisfies(said -> assertThat(said.text()).contains("1 September 2027"));
        assertThat(on("2028-05-01", "08:00")).isEmpty();
    }

    @Test
    void aChangedAgreementChangesTheDatesAndNothingPastIsTold() {
        agreed();
        assertThat(on("2027-08-20", "08:00")).isEmpty();
        agrees(START, "2", "2027-02-10");
        assertThat(at("09:00")).as("10 August was past when it was agreed").isEmpty();
        assertThat(on("2027-09-01", "08:00")).as("no date of the old agreement").isEmpty();
        assertThat(on("2028-02-10", "08:00")).singleElement()
                .satisfies(said -> assertThat(said.text()).contains("the start (10 February 2027)"));
    }

    @Test
    void aNoticeAgreedLateBringsNoDateThatHasPassed() {
        agrees(START, "1", "2027-03-01");
        agrees(TERM, "1", "12");
        assertThat(on("2027-12-20", "08:00")).isEmpty();
        agrees(NOTICE, "1", "90 days");
        assertThat(at("09:00")).isEmpty();
        agrees(NOTICE, "2", "30 days");
        assertThat(on("2028-01-31", "08:00")).singleElement()
                .satisfies(said -> assertThat(said.text()).contains("Agreed notice of 30 days"));
    }

    @Test
    void whoeverChoseDirectMessagesIsToldDirectlyAfterTheirQuietHours() {
        agreed();
        office.types("Ben", "reminders", "way", "direct");
        office.types("Ben", "reminders", "from", "21:00", "to", "9:30");
        office.types("Ben", "language", "language", "fr");
        office.types("Cleo", "reminders", "way", "none");
        assertThat(on("2027-09-01", "08:00")).singleElement()
                .satisfies(said -> assertThat(said.to()).isEmpty());
        assertThat(at("09:29")).isEmpty();
        assertThat(at("09:30")).singleElement().satisfies(said -> {
            assertThat(said.to()).isEqualTo(Optional.of("Ben"));
            assertThat(said.direct()).isTrue();
            assertThat(said.text()).contains("Une date qui compte", "Bilan semestriel, 1er");
        });
        assertThat(at("11:00")).isEmpty();
    }
}
