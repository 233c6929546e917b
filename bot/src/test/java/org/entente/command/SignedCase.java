package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A memorandum on whose purpose and notice all agree, and what makes it a signed one. */
abstract class SignedCase extends DraftCase {

    static final String NOTICE = "document-details/notice";
    static final String PURPOSE = "conversation-guide/why-partner";

    @BeforeEach
    final void agreed() {
        agrees(NOTICE, "1", "90 days");
        agrees(PURPOSE, "1", "We offer evenings with books in both towns.");
    }

    final void agrees(String question, String revision, String text) {
        agrees(question, revision, text, List.of("Ben", "Cleo"));
    }

    final void agrees(String question, String revision, String text, List<String> leads) {
        assertThat(office.types("Ann", "wording propose", "question", question, "text", text)).contains("Still to be");
        leads.forEach(lead -> assertThat(office.types(lead, "wording agree", "question", question, "version", revision))
                .contains("agree"));
    }

    final String today() {
        return LocalDate.ofInstant(bulletin.clock.instant(), MovedClock.TORONTO).toString();
    }

    final String signs(String lead, int version) {
        return office.types(lead, "draft sign", "version", Integer.toString(version), "signatory", "Director", "date",
                today(), "anyway", "yes");
    }

    final void allSign(int version) {
        signs("Ben", version);
        assertThat(signs("Cleo", version)).containsAnyOf("All organizations have signed", "All parties have signed");
        bulletin.clock.pass(Duration.ofDays(3));
    }

    final void signed(String... language) {
        exports(language);
        allSign(1);
    }

    final String text(Reply exported) throws Exception {
        return words(Office.files(exported).stream().filter(file -> file.name().endsWith(".docx")).findFirst()
                .orElseThrow(() -> new AssertionError("no file: " + Office.text(exported))));
    }

    final void prepares() {
        assertThat(office.types("Ann", "draft amend", "prepare", "yes")).contains("has the group prepare amendment");
    }

    /** The calendar that goes with a version that is handed out again. */

    final String dates() {
        Reply files = office.handle(office.typed("Ben", "draft export", "version", "1", "formats", "ics"));
        return new String(Office.files(files).getFirst().content(), StandardCharsets.UTF_8);
    }

    final Reply again(int version) {
        return office.handle(office.typed("Ben", "draft export", "version", Integer.toString(version)));
    }
}
