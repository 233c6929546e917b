package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.entente.command.card.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A button, a form or a replay of one document never stands for another that the group makes since. */
class OtherDocumentTest extends DraftCase {

    @Test
    void anApprovalButtonOfAnotherDocumentApprovesNothing() {
        exports();
        Reply asked = office.handle(office.typed("Ben", "draft approve"));
        note();
        exports();
        String said = Office.text(office.presses("Ben", asked, "Approve version 1"));
        assertThat(said).doesNotContain("approves version 1");
        assertThat(office.types("Zoe", "draft versions")).doesNotContain("approval recorded by Ben");
    }

    @Test
    void aReportFormOfAnotherDocumentApprovesNothing() {
        exports();
        Reply asked = office.handle(office.typed("Ben", "draft approve"));
        Form form = Office.form(office.presses("Ben", asked, "Report an approval outside the channel"));
        note();
        exports();
        assertThat(office.sends("Ben", form, "reported", "Board", "date", "2026-11-12")).doesNotContain(
                "approves version 1");
    }

    @Test
    void aWithdrawalButtonOfAnotherDocumentWithdrawsNothing() {
        exports();
        office.types("Ben", "draft approve", "version", "1");
        Reply asked = office.handle(office.typed("Ben", "draft approve"));
        note();
        exports();
        office.types("Ben", "draft approve", "version", "1");
        assertThat(Office.text(office.presses("Ben", asked, "Withdraw our approval of version 1"))).doesNotContain(
                "withdraws its approval");
    }

    @Test
    void buttonsOfVersionsHandOutNoOtherDocument() {
        Reply first = exports();
        Reply list = office.handle(office.typed("Ben", "draft versions"));
        Form form = Office.form(office.presses("Ben", first, "Choose formats"));
        note();
        exports();
        assertThat(names(office.presses("Ben", list, "Post the files of version 1"))).noneMatch(name -> name.contains(
                "note"));
        assertThat(names(office.handle(office.sent("Ben", form, "formats", "pdf")))).noneMatch(name -> name.contains(
                "note"));
        assertThat(Office.text(office.presses("Ben", first, "Approve for our organization"))).doesNotContain(
                "Informal");
    }

    @Test
    void aReplayedExportHandsOutTheSameDocument() {
        Request act = office.typed("Ben", "draft export", "anyway", "yes");
        List<String> first = names(office.handle(act));
        note();
        Reply replayed = office.handle(act);
        assertThat(Office.text(replayed)).contains("Draft, version 1", "another document now");
        assertThat(names(replayed)).isEqualTo(first);
        exports();
        assertThat(names(office.handle(act))).isEqualTo(first);
    }

    @Test
    void aReplayedReportSaysTheSame() {
        exports();
        Request act = office.typed("Cleo", "draft approve", "version", "1", "reported", "Board", "date", "2026-11-12");
        String said = Office.text(office.handle(act));
        assertThat(said).contains("Board");
        note();
        assertThat(Office.text(office.handle(act))).isEqualTo(said);
    }

    @Test
    void aChoiceMadeDuringAnExportKeepsNoTextUnderAnotherDocument(@TempDir Path elsewhere) {
        AtomicReference<Runnable> once = new AtomicReference<>(() -> {});
        try (Office raced = new Office(elsewhere, store -> new Store() {
            @Override
            public <T> T read(Function<? super Reading, ? extends T> query) {
                return store.read(query);
            }

            @Override
            public Outcome write(String interaction, Function<? super Writing, Outcome> unit) {
                once.getAndSet(() -> {}).run();
                return store.write(interaction, unit);
            }

            @Override
            public void close() {
                store.close();
            }
        })) {
            raced.begin();
            once.set(() -> raced.types("Ann", "draft advice", "instrument", "informal-note", "reason", "A trial"));
            exports(raced, "Ben");
            assertThat(raced.types("Ann", "draft versions")).contains("version 1");
            Reply again = exports(raced, "Ben", "version", "1");
            String text = new String(Office.files(again).get(2).content(), StandardCharsets.UTF_8);
            assertThat(text.contains("# Memorandum")).isFalse();
        }
    }
}
