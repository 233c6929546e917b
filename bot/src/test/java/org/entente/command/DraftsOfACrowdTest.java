package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.entente.export.template.Crafted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards and briefs hold what Discord and a page hold, with a crowd, with nobody, and with odd words everywhere. */
class DraftsOfACrowdTest extends DraftCase {

    private void approveAll(String title, String note) {
        office.record.write("all", writing -> {
            var partnership = writing.partnershipIn("guild", "channel").orElseThrow();
            long person = writing.person("Ben", "Ben").id();
            partnership.organisations().forEach(one -> writing.versions().approve(partnership.id(), "memorandum", 1,
                    one.id(), Optional.of(new org.entente.partnership.Reported(title, java.time.LocalDate.of(2026, 1,
                            2), Optional.of(note))),
                    person));
            return Outcome.of("done");
        });
    }

    @Test
    void theBriefOfACrowdIsOnePage() throws IOException {
        crowd("");
        exports();
        approveAll("Board of directors and of trustees of the organization in general assembly", "Minutes");
        Reply brief = office.handle(office.typed("Ben", "draft brief", "language", "fr"));
        try (var pdf = Loader.loadPDF(Office.files(brief).getLast().content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void theBriefOfACrowdThatIsAwaitedIsOnePage() throws IOException {
        crowd("");
        exports();
        office.types("Ben", "draft approve", "version", "1");
        Reply brief = office.handle(office.typed("Ben", "draft brief", "language", "en"));
        try (var pdf = Loader.loadPDF(Office.files(brief).getLast().content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void cardsOfACrowdFit() {
        crowd("");
        exports();
        approveAll("*".repeat(100), "_".repeat(300));
        for (String command : List.of("draft versions", "draft approve", "draft export", "partnership status",
                "draft gaps", "draft advice", "draft brief", "draft compare", "draft show", "draft template")) {
            fits(office.handle(office.typed("Ben", command)));
        }
        fits(exports("version", "1"));
        fits(exports());
        office.types("Ben", "conversation answer", "question", "1", "text", "Jobs");
        fits(exports("version", "1"));
        fits(office.handle(office.typed("Ann", "partnership status")));
    }

    @Test
    void theAdviceFitsWithALongReason() {
        for (String lead : List.of("Ben", "Cleo")) {
            office.types(lead, "worksheet answer", "worksheet", "document-details", "question", "shares-money", "text",
                    "yes");
        }
        office.types("Ann", "draft advice", "instrument", "informal-note", "reason", "*".repeat(1000));
        for (String language : List.of("fr", "en")) {
            fits(office.handle(office.typed("Ann", "draft advice", "speak", language)));
        }
        fits(exports());
    }

    @Test
    void oddWordsEverywhere() throws IOException {
        String odd = "=SUM(A1) \u202Eabc \u05E9\u05DC\u05D5\u05DD \uD83D\uDE00 <w:p> {{ body }} | `x` *b* & \u0007";
        office.types("Ann", "partnership settings", "name", odd);
        office.types("Ann", "organization add", "name", odd);
        office.types("Ann", "organization add", "name", "=1+1|{{ title }}");
        office.types("Ann", "organization add", "name", "x".repeat(300));
        office.types("Ben", "conversation answer", "question", "1", "text", odd.repeat(20));
        office.types("Ann", "draft advice", "instrument", "informal-note", "reason", odd);
        office.given.put("place", Crafted.saying("{{ organizations }}", "{{ our organization }}", "{{ body }}").file());
        office.types("Ben", "draft template", "template", "place");
        for (String language : List.of("fr", "en", "both")) {
            Reply reply = exports("language", language, "formats", "docx,pdf,md,html,xlsx,csv,ics,json");
            assertThat(Office.files(reply)).as(Office.text(reply)).hasSize(2);
            fits(reply);
            assertThat(words(Office.files(reply).getLast())).contains("{{ title }}", "A trial".substring(0, 1));
        }
        assertThat(Office.files(office.handle(office.typed("Ben", "draft brief", "language", "both")))).hasSize(4);
        assertThat(Office.files(office.handle(office.typed("Ben", "draft provenance", "language", "both")))).hasSize(2);
    }

    @Test
    void nobodyThereYet(@TempDir Path there) {
        try (Office empty = new Office(there, store -> store)) {
            empty.types("Ann", "partnership create", "name", "Alone");
            for (String command : List.of("draft advice", "draft versions", "draft compare", "draft brief",
                    "draft show", "draft provenance", "draft template", "draft gaps", "draft approve")) {
                Reply reply = empty.handle(empty.typed("Ann", command));
                fits(reply);
            }
            Reply exported = exports(empty, "Ann", "language", "both", "formats", "docx,pdf,md,html,xlsx,csv,ics,json");
            assertThat(Office.files(exported)).as(Office.text(exported)).hasSize(1);
            fits(exported);
        }
    }
}
