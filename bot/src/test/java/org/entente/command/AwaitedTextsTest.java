package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.command.Bulletin.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation that says nothing to a proposed text is reminded, all texts at once, and not for ever. */
class AwaitedTextsTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String WHY = "conversation-guide/why-partner";

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

    private static List<Said> to(String person, List<Said> said) {
        return said.stream().filter(one -> one.to().equals(Optional.of(person))).toList();
    }

    private void proposes(String question, String text) {
        assertThat(office.types("Ann", "wording propose", "question", question, "text", text)).contains("a text");
    }

    private void agrees(String who, String question, String version) {
        assertThat(office.types(who, "wording agree", "question", question, "version", version)).contains("agrees");
    }

    @Test
    void itsWordIsAwaitedAfterThreeDaysOnceMoreAfterTenThenTheFacilitatorIsTold() {
        proposes(WHY, "Our secret jobs");
        agrees("Ben", WHY, "1");
        assertThat(bulletin.after(DAY.multipliedBy(3).minusMinutes(1))).isEmpty();
        assertThat(bulletin.after(Duration.ofMinutes(1))).singleElement().satisfies(said -> {
            assertThat(said.to()).contains("Cleo");
            assertThat(said.text()).contains("Your voice is awaited", "**Beta**, its word on the proposed text: Why",
                    "[Read the proposed text and agree]", "[Entente: my turn?]")
                    .doesNotContain("Alpha", "an answer", "secret");
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
    void allThatAwaitsIsOneNoticeAndItsButtonShowsTheTexts() {
        proposes(WHY, "Jobs");
        proposes("document-details/term", "24");
        office.types("Ben", "member add", "person", "Dan");
        office.types("Ben", "member deputy", "person", "Dan");
        bulletin.tick();
        List<Said> said = bulletin.after(DAY.multipliedBy(3));
        assertThat(to("Ben", said)).singleElement().satisfies(one -> assertThat(one.text()).contains("Why partner",
                "Length of the agreement", "[Read the 2 proposed texts and agree]"));
        assertThat(to("Dan", said)).as("the deputy speaks for it too").hasSize(1);
        assertThat(office.types("Ben", "wording agree")).contains("2 texts await", "Jobs");
    }

    @Test
    void aTextThatChangesAsksEverybodyAnew() {
        proposes(WHY, "Jobs");
        agrees("Ben", WHY, "1");
        agrees("Cleo", WHY, "1");
        assertThat(bulletin.after(DAY.multipliedBy(4))).isEmpty();
        office.types("Ann", "wording propose", "question", WHY, "text", "More jobs");
        assertThat(bulletin.after(DAY.multipliedBy(3).minusMinutes(1))).noneMatch(said -> said.to().isPresent());
        List<Said> said = bulletin.after(Duration.ofMinutes(1));
        assertThat(to("Ben", said)).hasSize(1);
        assertThat(to("Cleo", said)).hasSize(1);
    }

    @Test
    void whoeverObjectsHasSpoken() {
        proposes(WHY, "Jobs");
        office.types("Ben", "wording object", "question", WHY, "version", "1", "reason", "Too narrow");
        office.types("Cleo", "wording reserve", "question", WHY, "version", "1", "reason", "For a year");
        assertThat(bulletin.after(DAY.multipliedBy(20))).noneMatch(said -> said.to().isPresent());
    }

    @Test
    void whoeverJoinsLaterIsAwaitedFromThenOn() {
        proposes(WHY, "Jobs");
        agrees("Ben", WHY, "1");
        agrees("Cleo", WHY, "1");
        bulletin.clock.pass(DAY.multipliedBy(30));
        office.types("Ann", "organization add", "name", "Gamma");
        office.leads("Gamma", "Gus");
        bulletin.tick();
        assertThat(to("Gus", bulletin.after(DAY.multipliedBy(3).minusMinutes(1)))).isEmpty();
        assertThat(to("Gus", bulletin.after(Duration.ofMinutes(1)))).singleElement()
                .satisfies(said -> assertThat(said.text()).contains("**Gamma**, its word on the proposed text"));
    }

    @Test
    void theStatusSaysWhatIsAgreedAndWhoseWordIsAwaited() {
        assertThat(office.types("Zoe", "partnership status")).contains("agreed: 0, proposed: 0").doesNotContain(
                "Still to be heard");
        proposes(WHY, "Jobs");
        agrees("Ben", WHY, "1");
        agrees("Cleo", WHY, "1");
        proposes("document-details/term", "24");
        proposes("conversation-guide/start-date", "2027-03-01");
        agrees("Ben", "document-details/term", "1");
        assertThat(office.types("Zoe", "partnership status")).containsSubsequence("**Common texts**: agreed: 1, ",
                "proposed: 2, ", "questions without a proposal",
                "Still to be heard: **Alpha** (1 text) and **Beta** (2 texts)");
    }
}
