package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.command.Bulletin.Said;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bot says by itself, when, to whom, and never twice. */
class UnaskedTest {

    private static final Duration DAY = Duration.ofDays(1);

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

    private List<Said> to(String person, List<Said> said) {
        return said.stream().filter(one -> one.to().equals(Optional.of(person))).toList();
    }

    @Test
    void aVoiceIsAwaitedAfterThreeDaysOnceMoreAfterTenThenTheFacilitatorIsTold() {
        office.types("Ben", "conversation answer", "text", "Jobs");
        assertThat(bulletin.after(DAY.multipliedBy(3).minusMinutes(1))).isEmpty();
        assertThat(bulletin.after(Duration.ofMinutes(1))).singleElement().satisfies(said -> {
            assertThat(said.to()).contains("Cleo");
            assertThat(said.direct()).isFalse();
            assertThat(said.text()).contains("Your voice is awaited", "Beta", "Why partner", "[Entente: my turn?]")
                    .doesNotContain("Alpha");
        });
        assertThat(bulletin.after(DAY.multipliedBy(7).minusMinutes(1))).noneMatch(said -> said.to().isPresent());
        assertThat(to("Cleo", bulletin.after(Duration.ofMinutes(1)))).hasSize(1);
        assertThat(to("Ann", bulletin.after(DAY.multipliedBy(7)))).singleElement()
                .satisfies(said -> assertThat(said.text()).contains("more than two weeks", "Beta"));
        for (int day = 0; day < 12; day++) {
            assertThat(bulletin.after(DAY)).noneMatch(said -> said.to().isPresent());
        }
    }

    @Test
    void whoeverAnswersInTimeHearsNothing() {
        office.types("Ben", "conversation answer", "text", "Jobs");
        office.types("Cleo", "conversation answer", "text", "Children");
        bulletin.tick();
        assertThat(bulletin.after(DAY.multipliedBy(20))).isEmpty();
    }

    @Test
    void aBotThatWasAwayCatchesUpOnceAndNeverTwice() {
        assertThat(to("Ben", bulletin.after(DAY.multipliedBy(14)))).hasSize(1);
        bulletin.restart();
        assertThat(bulletin.tick()).isEmpty();
        assertThat(bulletin.after(Duration.ofHours(30))).isEmpty();
    }

    @Test
    void whatAFacilitatorEnteredAwaitsItsOrganisation() {
        office.types("Ann", "conversation answer", "text", "Jobs", "organization", "Alpha");
        office.types("Cleo", "conversation answer", "text", "Children");
        bulletin.tick();
        assertThat(to("Ben", bulletin.after(DAY.multipliedBy(3)))).singleElement().satisfies(said -> assertThat(said
                .text()).contains("to confirm what the facilitator entered").doesNotContain("Jobs"));
    }

    @Test
    void anInvitationThatNobodyAcceptsIsRemembered() {
        office.types("Ben", "conversation answer", "text", "Jobs");
        office.types("Cleo", "conversation answer", "text", "Children");
        office.types("Ann", "organization add", "name", "Gamma");
        office.types("Ann", "member lead", "organization", "Gamma", "person", "Gus");
        bulletin.tick();
        assertThat(to("Gus", bulletin.after(DAY.multipliedBy(3)))).singleElement()
                .satisfies(said -> assertThat(said.text()).contains("accept", "Gamma"));
    }

    @Test
    void eachIsToldAsTheyHaveChosen() {
        office.types("Ben", "reminders", "way", "direct");
        office.types("Cleo", "reminders", "way", "none");
        List<Said> said = bulletin.after(DAY.multipliedBy(3));
        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.to()).contains("Ben");
            assertThat(one.direct()).isTrue();
            assertThat(one.text()).contains("Together", "<#channel>").doesNotContain("[");
        });
    }

    @Test
    void aDirectMessageIsInThePersonsLanguageAndAPostInThePartnerships() {
        office.types("Ben", "reminders", "way", "direct");
        office.types("Ben", "language", "language", "fr");
        office.types("Cleo", "language", "language", "fr");
        List<Said> said = bulletin.after(DAY.multipliedBy(3));
        assertThat(to("Ben", said).getFirst().text()).contains("Votre voix est attendue");
        assertThat(to("Cleo", said).getFirst().text()).contains("Your voice is awaited");
    }

    @Test
    void aRefusedDirectMessageGoesToTheChannel() {
        office.types("Ben", "reminders", "way", "direct");
        bulletin.refusing.add("Ben");
        assertThat(to("Ben", bulletin.after(DAY.multipliedBy(3)))).singleElement()
                .satisfies(said -> assertThat(said.direct()).isFalse());
    }

    @Test
    void whatFallsIntoQuietHoursWaitsForTheirEnd() {
        office.types("Ben", "reminders", "from", "21:00", "to", "7:30");
        office.types("Cleo", "reminders", "from", "21:00", "to", "7:30", "zone", "Europe/Paris");
        bulletin.clock.pass(DAY.multipliedBy(2));
        bulletin.clock.until("22:00");
        bulletin.clock.pass(DAY);
        assertThat(bulletin.tick()).isEmpty();
        bulletin.clock.until("01:45");
        assertThat(bulletin.tick()).singleElement().satisfies(said -> assertThat(said.to()).contains("Cleo"));
        bulletin.clock.until("07:29");
        assertThat(bulletin.tick()).isEmpty();
        assertThat(bulletin.after(Duration.ofMinutes(1))).singleElement()
                .satisfies(said -> assertThat(said.to()).contains("Ben"));
    }

    @Test
    void nobodyIsToldTwiceADayOfTheSameKind() {
        office.types("Ben", "conversation answer", "text", "Jobs");
        bulletin.clock.pass(Duration.ofHours(1));
        office.types("Ann", "conversation next");
        office.types("Ben", "conversation answer", "text", "Books");
        bulletin.clock.pass(DAY.multipliedBy(3));
        assertThat(to("Cleo", bulletin.tick())).hasSize(1);
        bulletin.clock.pass(DAY.multipliedBy(7).minusHours(1));
        assertThat(to("Cleo", bulletin.tick())).hasSize(1);
        assertThat(to("Cleo", bulletin.after(Duration.ofHours(1)))).isEmpty();
        assertThat(to("Cleo", bulletin.after(DAY))).hasSize(1);
        assertThat(to("Cleo", bulletin.after(DAY))).isEmpty();
    }

    @Test
    void aLeadSilentForThirtyDaysIsAnnouncedOnceForEachSilence() {
        office.types("Cleo", "reminders", "way", "none");
        bulletin.clock.pass(DAY.multipliedBy(29));
        office.types("Ben", "conversation answer", "text", "Jobs");
        bulletin.tick();
        List<Said> said = bulletin.after(DAY).stream().filter(one -> one.text().contains("No sign")).toList();
        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.text()).contains("No sign for 30 days from Cleo", "Beta");
            assertThat(one.to()).isEmpty();
        });
        assertThat(bulletin.after(DAY.multipliedBy(5))).noneMatch(one -> one.text().contains("No sign"));
        office.types("Cleo", "conversation answer", "text", "Children");
        assertThat(bulletin.after(DAY.multipliedBy(31))).filteredOn(one -> one.text().contains("from Cleo")).hasSize(1);
    }

    @Test
    void aCompletedSectionIsSaidOnce() {
        for (int question = 1; question <= 15; question++) {
            office.types("Ben", "conversation answer", "text", "Jobs");
            bulletin.tick();
            office.types("Cleo", "conversation answer", "text", "Children");
            bulletin.tick();
            office.types("Ann", "conversation next");
        }
        assertThat(bulletin.said).hasSizeGreaterThan(2).doesNotHaveDuplicates()
                .allMatch(one -> one.text().startsWith("Section “") && one.text().contains(
                        "[See in short what was said]") && one.to().isEmpty());
        office.types("Ben", "conversation answer", "question", "1", "text", "More jobs");
        assertThat(bulletin.tick()).isEmpty();
    }

    @Test
    void onMondayMorningTheChannelReadsWhatIsDue() {
        office.types("Ann", "conversation park");
        office.types("Ann", "conversation next");
        bulletin.clock.pass(DAY.multipliedBy(6));
        bulletin.clock.until("07:59");
        bulletin.tick();
        bulletin.said.clear();
        assertThat(bulletin.after(Duration.ofMinutes(1))).singleElement().satisfies(said -> {
            assertThat(said.to()).isEmpty();
            assertThat(said.text()).contains("This week", "Alpha**: 1 point awaits its voice", "1 question put aside");
        });
        assertThat(bulletin.after(Duration.ofHours(3))).isEmpty();
    }

    @Test
    void aWeekWithNothingDueHasNoDigestEvenWhereSomethingComesLater() {
        office.types("Ben", "conversation answer", "text", "Jobs");
        office.types("Cleo", "conversation answer", "text", "Children");
        bulletin.tick();
        assertThat(bulletin.after(DAY.multipliedBy(7))).isEmpty();
        office.types("Ann", "conversation next");
        assertThat(bulletin.after(Duration.ofHours(1))).isEmpty();
    }

    @Test
    void aFollowUpIsToldTheDayBeforeAndOnceItIsOverdue() {
        office.types("Ann", "followup add", "text", "Book the hall", "date", "2027-02-03", "for", "group");
        assertThat(bulletin.tick()).isEmpty();
        List<Said> dayBefore = bulletin.after(DAY);
        assertThat(dayBefore).singleElement().satisfies(said -> {
            assertThat(said.to()).contains("Ann");
            assertThat(said.text()).contains("Book the hall");
        });
        assertThat(bulletin.after(DAY)).noneMatch(said -> said.text().contains("Book"));
        assertThat(bulletin.after(DAY)).anyMatch(said -> said.text().contains("Overdue: Book the hall"));
        assertThat(bulletin.after(DAY)).noneMatch(said -> said.text().contains("Book"));
    }

    @Test
    void aPrivateFollowUpIsNeverToldInTheChannel() {
        office.types("Ben", "followup add", "text", "Our secret", "date", "2027-02-02", "for", "own");
        assertThat(bulletin.tick()).singleElement().satisfies(said -> {
            assertThat(said.to()).contains("Ben");
            assertThat(said.direct()).isFalse();
            assertThat(said.text()).contains("of your organization’s own awaits you").doesNotContain(
                    "secret");
        });
        office.types("Ben", "reminders", "way", "direct");
        bulletin.refusing.add("Ben");
        assertThat(bulletin.after(DAY.multipliedBy(2))).filteredOn(said -> said.text().contains("own awaits"))
                .singleElement().satisfies(said -> assertThat(said.text()).doesNotContain("secret"));
        office.types("Ben", "followup add", "text", "Our other secret", "date", "2027-02-05", "for", "own");
        bulletin.refusing.clear();
        assertThat(bulletin.after(DAY)).filteredOn(Said::direct)
                .anyMatch(said -> said.text().contains("Our other secret"));
        assertThat(bulletin.said).filteredOn(said -> !said.direct()).noneMatch(said -> said.text().contains("secret"));
    }

    @Test
    void aButtonOfARemindersCardChangesTheChoice() {
        Reply shown = office.handle(office.typed("Ben", "reminders"));
        assertThat(Office.text(shown)).contains("in the channel", "No quiet hours");
        assertThat(Office.text(office.presses("Ben", shown, "Reminders by direct message")))
                .contains("by direct message");
        Form form = Office.form(office.presses("Ben", Target.to("reminders quiet")));
        assertThat(office.sends("Ben", form, "from", "22 h 00", "to", "6:30", "zone", "Europe/Paris"))
                .contains("from 22:00 to 06:30 (Europe/Paris)", "by direct message");
        assertThat(office.sends("Ben", form, "from", "22:00")).contains("Give both times");
        assertThat(office.sends("Ben", form, "from", "late", "to", "6:30")).contains("Write the time like");
        assertThat(office.sends("Ben", form)).contains("No quiet hours");
        assertThat(office.types("Ben", "reminders", "zone", "Toronto")).contains("America/Montreal");
    }
}
