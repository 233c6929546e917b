package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.entente.export.template.Crafted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What meets in a draft stays apart: reads, files of today and of then, templates, private words. */
class DraftSeamsTest extends DraftCase {

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
        assertThat(Office.files(exports(office, "Cleo"))).hasSize(3);
        assertThat(Office.files(exports(office, "Ben"))).hasSize(3);
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
        assertThat(all(Office.files(exports("formats", "docx")).getLast())).contains(secret);
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
}
