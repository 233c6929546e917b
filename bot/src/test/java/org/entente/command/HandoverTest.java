package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody new gets one page, directly or with their next act, and anybody may ask for it. */
class HandoverTest {

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

    @Test
    void thePageSaysWhoIsWhoWhereItStandsAndWhatComesNext() {
        office.types("Ben", "conversation answer", "text", "Jobs");
        assertThat(office.types("Cleo", "partnership handover")).contains("Handover: Together", "Facilitation: Ann",
                "Ben (lead)", "What awaits you", "Why partner", "0 of 15 questions settled", "[Entente: my turn?]")
                .doesNotContain("Jobs");
        office.types("Cleo", "conversation answer", "text", "Children");
        assertThat(office.types("Zoe", "partnership handover")).contains("Jobs", "Children", "not yet a common wording")
                .doesNotContain("What awaits you");
    }

    @Test
    void somebodyNewGetsThePageOnce() {
        office.types("Ben", "member add", "person", "Bea");
        assertThat(bulletin.tick()).singleElement().satisfies(said -> {
            assertThat(said.to()).contains("Bea");
            assertThat(said.direct()).isTrue();
            assertThat(said.text()).contains("Handover: Together", "What awaits you").doesNotContain("[");
        });
        assertThat(bulletin.tick()).isEmpty();
        office.types("Bea", "partnership status");
        assertThat(office.beside).isEmpty();
    }

    @Test
    void whereDirectMessagesAreRefusedThePageComesWithTheNextAct() {
        bulletin.refusing.add("Bea");
        office.types("Ben", "member add", "person", "Bea");
        assertThat(bulletin.tick()).isEmpty();
        office.types("Cleo", "partnership status");
        assertThat(office.beside).isEmpty();
        office.opens("Bea", "conversation answer");
        assertThat(office.beside).isEmpty();
        office.types("Bea", "conversation answer", "text", "Jobs");
        assertThat(office.beside).singleElement()
                .satisfies(card -> assertThat(Office.text(card)).contains("Handover: Together", "[Entente: my turn?]"));
        office.types("Bea", "partnership status");
        assertThat(office.beside).hasSize(1);
    }

    @Test
    void thePageHoldsNothingPrivateOfAnOrganisation() {
        office.types("Ben", "followup add", "text", "Our secret", "date", "2027-02-02", "for", "own");
        assertThat(office.types("Ben", "partnership handover")).doesNotContain("secret");
        assertThat(office.types("Zoe", "partnership handover")).doesNotContain("secret");
    }
}
