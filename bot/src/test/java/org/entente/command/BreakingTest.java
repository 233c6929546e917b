package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.command.card.Form;
import org.entente.export.template.Crafted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens where several new things meet. */
class BreakingTest {

    private Path folder;
    private Bulletin bulletin;
    private Office office;

    @BeforeEach
    void open(@TempDir Path place) {
        folder = place;
        bulletin = Bulletin.welcomed(place);
        office = bulletin.office;
    }

    @AfterEach
    void close() {
        bulletin.close();
    }

    private Reply exports(Office in, String who, String... options) {
        return in.handle(in.typed(who, "draft export", Stream.concat(Stream.of("anyway", "yes"), Stream.of(options))
                .toArray(String[]::new)));
    }

    private Reply exports(String... options) {
        return exports(office, "Ben", options);
    }

    private void note() {
        assertThat(office.types("Ann", "draft advice", "instrument", "informal-note", "reason", "A trial")).contains(
                "entered the group");
    }

    private static List<String> names(Reply reply) {
        return Office.files(reply).stream().map(Attachment::name).toList();
    }

    private static String words(Attachment file) throws IOException {
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.content())))) {
            return word.getText();
        }
    }

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
        assertThat(Office.text(replayed)).doesNotContain("No version bears");
        exports();
        assertThat(names(office.handle(act))).isIn(first, List.of());
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

    @Test
    void filesOfTodayBearTodaysDate() {
        exports();
        bulletin.clock.pass(Duration.ofDays(30));
        String today = bulletin.clock.instant().toString().substring(0, 10);
        for (String format : List.of("json", "ics")) {
            assertThat(names(exports("version", "1", "formats", format))).singleElement().asString().contains(today);
        }
    }

    @Test
    void theBriefOfAChosenOrganisationKeepsLanguageAndDate() throws IOException {
        Reply asked = office.handle(office.typed("Zoe", "draft brief", "language", "fr", "date", "2027-03-01"));
        Reply brief = office.presses("Zoe", asked, "Decision brief: Beta");
        assertThat(words(Office.files(brief).getFirst())).contains("Note de décision", "mars 2027");
    }

    private void crowd(String last) {
        for (int i = 3; i <= 25; i++) {
            String name = (i + " " + "An organization with a long name ".repeat(4)).substring(0, 99).strip() + last;
            office.types("Ann", "organization add", "name", name);
            office.handle(office.typed("Ann", "member lead", "organization", name, "person", "Lead" + i));
        }
    }

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

    private static void fits(Reply reply) {
        int all = Office.card(reply).pieces().stream().filter(
                org.entente.command.card.Card.Words.class::isInstance).mapToInt(piece -> ((org.entente.command.card.Card.Words) piece)
                        .markup().length()).sum();
        assertThat(all).as(Office.text(reply)).isLessThanOrEqualTo(4000);
        assertThat(Office.text(reply)).doesNotContain("stumbled");
        Office.buttons(reply).forEach(button -> {
            button.target().encode();
            assertThat(button.label().length()).isLessThanOrEqualTo(80);
        });
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
    void nothingReadsInsideAReadOrAWrite(@TempDir Path elsewhere) {
        ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
        List<String> nested = new ArrayList<>();
        AtomicReference<String> doing = new AtomicReference<>("");
        try (Office watched = new Office(elsewhere, store -> new Store() {
            @Override
            public <T> T read(Function<? super Reading, ? extends T> query) {
                if (depth.get() > 0) {
                    nested.add(doing.get());
                }
                depth.set(depth.get() + 1);
                try {
                    return store.read(query);
                } finally {
                    depth.set(depth.get() - 1);
                }
            }

            @Override
            public Outcome write(String interaction, Function<? super Writing, Outcome> unit) {
                if (depth.get() > 0) {
                    nested.add("write in " + doing.get());
                }
                return store.write(interaction, writing -> {
                    depth.set(depth.get() + 1);
                    try {
                        return unit.apply(writing);
                    } finally {
                        depth.set(depth.get() - 1);
                    }
                });
            }

            @Override
            public void close() {
                store.close();
            }
        })) {
            watched.begin();
            watched.given.put("place", Crafted.saying("{{ title }}", "{{ body }}").file());
            List<List<String>> acts = List.of(List.of("draft advice"), List.of("draft advice", "instrument",
                    "partnership-agreement"), List.of("draft advice", "instrument", "informal-note", "reason", "x"),
                    List.of("draft template"), List.of("draft template", "template", "place"), List.of("draft export"),
                    List.of("draft export", "anyway", "yes"), List.of("draft export", "version", "1"), List.of(
                            "draft export", "version", "1", "formats", "docx,pdf,md,html,xlsx,csv,ics,json"),
                    List.of("draft versions"), List.of("draft compare"), List.of("draft compare", "post", "yes"),
                    List.of("draft approve"), List.of("draft approve", "version", "1"), List.of("draft approve",
                            "withdraw", "yes"), List.of("draft brief"), List.of("draft brief", "language", "both"),
                    List.of("draft show"), List.of("draft provenance"), List.of("draft gaps"), List.of("draft fill"),
                    List.of("conversation export"), List.of("worksheet export", "worksheet", "document-details"),
                    List.of("reflection export", "alone", "yes"), List.of("partnership status"), List.of("entente"));
            for (String who : List.of("Ben", "Ann")) {
                for (List<String> act : acts) {
                    doing.set(who + " " + act);
                    Reply reply = watched.handle(watched.typed(who, act.getFirst(), act.subList(1, act.size()).toArray(
                            String[]::new)));
                    if (!(reply instanceof Reply.Open)) {
                        assertThat(Office.text(reply)).as(doing.get()).doesNotContain("stumbled");
                    }
                }
            }
        }
        assertThat(nested).isEmpty();
    }

    @Test
    void nothingOfWhatWasErasedStaysInTheFile(@TempDir Path elsewhere) throws IOException {
        String secret = "Zanzibar-Kookaburra-77";
        try (Office gone = new Office(elsewhere, store -> store)) {
            gone.begin();
            byte[] file = Crafted.saying("{{ title }}", "{{ body }}").file();
            byte[] big = java.util.Arrays.copyOf(file, file.length);
            gone.types("Ben", "reflection answer", "question", "services-done-well", "text", secret);
            gone.record.write("t", writing -> {
                var partnership = writing.partnershipIn("guild", "channel").orElseThrow();
                writing.templates().keep(partnership.id(), partnership.organisations().getFirst().id(), (secret
                        + "-blob ").repeat(20000).getBytes(StandardCharsets.UTF_8), writing.person("Ben", "Ben").id());
                return Outcome.of("x");
            });
            assertThat(big).isEqualTo(file);
            gone.types("Ann", "data delete");
            List.of("Ben", "Cleo").forEach(lead -> gone.types(lead, "data delete", "decision", "agree"));
            assertThat(gone.types("Ann", "data delete", "decision", "erase")).contains("were deleted");
        }
        String left = new String(Files.readAllBytes(elsewhere.resolve("office.db")), StandardCharsets.ISO_8859_1);
        assertThat(left.contains(secret + "-blob")).as("template").isFalse();
        assertThat(left.contains(secret)).as("answer").isFalse();
    }

    @Test
    void aTemplateThatCannotBeFilledLeavesTheOtherFiles() {
        office.record.write("t", writing -> {
            var partnership = writing.partnershipIn("guild", "channel").orElseThrow();
            writing.templates().keep(partnership.id(), partnership.organisations().getFirst().id(), "broken".getBytes(
                    StandardCharsets.UTF_8), writing.person("Ben", "Ben").id());
            return Outcome.of("x");
        });
        assertThat(Office.files(exports(office, "Cleo"))).hasSize(4);
        assertThat(Office.files(exports(office, "Ben"))).hasSize(4);
    }

    @Test
    void whatWasImportedGoesOn(@TempDir Path there) {
        exports();
        office.types("Ben", "draft approve", "version", "1");
        office.types("Cleo", "draft approve", "version", "1");
        note();
        exports();
        office.types("Ben", "draft approve", "version", "1");
        String json = new String(Office.files(exports("formats", "json")).getFirst().content(),
                StandardCharsets.UTF_8);
        try (Office other = new Office(there, store -> store, bulletin.clock, Office.CONTENTS)) {
            other.files.put("https://cdn.discordapp.com/attachments/1/2/partnership.json", json);
            other.types("Ann", "data import", "file",
                    "https://cdn.discordapp.com/attachments/1/2/partnership.json");
            other.leads("Alpha", "Uma");
            other.leads("Beta", "Vic");
            assertThat(other.types("Uma", "draft versions")).contains("1 of 2 organizations has approved version 1")
                    .doesNotContain("stale");
            assertThat(other.types("Uma", "draft approve", "version", "1")).contains("already");
            assertThat(other.types("Vic", "draft approve", "version", "1")).contains("All organizations have");
            assertThat(Office.text(exports(other, "Uma"))).contains("Nothing has changed");
            other.types("Ann", "draft advice", "instrument", "memorandum");
            assertThat(other.types("Uma", "draft versions")).contains("All organizations have approved version 1")
                    .doesNotContain("stale");
            other.types("Ann", "organization add", "name", "Gamma");
            assertThat(other.types("Uma", "draft versions")).contains("2 of 3", "stale");
            assertThat(Office.text(exports(other, "Uma"))).contains("version 2");
        }
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
                System.out.println(command + " => " + Office.text(reply).replace("\n", " / "));
            }
            Reply exported = exports(empty, "Ann", "language", "both", "formats", "docx,pdf,md,html,xlsx,csv,ics,json");
            assertThat(Office.files(exported)).as(Office.text(exported)).hasSize(1);
            fits(exported);
        }
    }

    @Test
    void nothingPrivateReachesAnybodyElse() throws IOException {
        String secret = "Kookaburra";
        office.types("Ben", "reflection answer", "question", "services-done-well", "text", secret, "alone", "yes");
        office.types("Ben", "followup add", "text", secret + " step", "for", "own", "date", "2027-03-01");
        office.given.put("place", Crafted.saying(secret, "{{ title }}", "{{ body }}").file());
        office.types("Ben", "draft template", "template", "place");
        String reflection = office.record.read(reading -> org.entente.command.words.Scripts.REFLECTION);
        for (String who : List.of("Cleo", "Ann", "Zoe")) {
            for (List<String> act : List.of(List.of("draft show"), List.of("draft export", "anyway", "yes", "formats",
                    "docx,pdf,md,html,xlsx,csv,ics,json"), List.of("draft provenance"), List.of("draft brief",
                            "organization", "Alpha"), List.of("conversation export", "formats", "md,docx"),
                    List.of("worksheet export", "worksheet", reflection, "formats", "md,docx"), List.of(
                            "worksheet export", "worksheet", "document-details", "formats", "md"), List.of(
                                    "reflection export", "formats", "md"), List.of("draft template"), List.of(
                                            "draft versions"), List.of("draft compare"), List.of("draft advice"),
                    List.of("data export"))) {
                Reply reply = office.handle(office.typed(who, act.getFirst(), act.subList(1, act.size()).toArray(
                        String[]::new)));
                if (reply instanceof Reply.Open) {
                    continue;
                }
                assertThat(Office.text(reply)).as(who + act).doesNotContain(secret, "stumbled");
                for (Attachment file : Office.files(reply)) {
                    assertThat(all(file)).as(who + act + file.name()).doesNotContain(secret);
                }
            }
        }
        assertThat(all(Office.files(exports("formats", "csv")).getLast())).contains(secret);
    }

    private static String all(Attachment file) throws IOException {
        byte[] content = file.content();
        String text = new String(content, StandardCharsets.UTF_8);
        if (file.name().endsWith(".pdf")) {
            try (var pdf = Loader.loadPDF(content)) {
                return new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
            }
        }
        if (text.startsWith("PK") && file.name().endsWith(".docx")) {
            return words(file);
        }
        if (text.startsWith("PK") && file.name().endsWith(".zip")) {
            StringBuilder parts = new StringBuilder();
            for (var part : FormatsTest.unzipped(file).entrySet()) {
                parts.append(all(new Attachment(part.getKey(), part.getValue())));
            }
            return parts.toString();
        }
        return text;
    }

    @Test
    void aVersionInAnotherLanguageThanAskedIsSaid() {
        exports("language", "fr");
        System.out.println("CONTRADICT " + Office.text(exports("version", "1", "language", "en")) + names(exports(
                "version", "1", "language", "en")));
    }

}
