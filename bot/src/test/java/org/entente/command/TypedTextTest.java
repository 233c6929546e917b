package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.command.card.Form;
import org.entente.conversation.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type is kept exactly, shown as typed, and given back where it was not taken. */
class TypedTextTest {

    private static final int DISCORD_TAKES = 4000;

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static List<String> texts() {
        return List.of("x", "é".repeat(4000), "*".repeat(4000), "👩‍👩‍👧🇫🇷".repeat(300), "שלום \u202E عالم",
                "@everyone @here <@123> <#1>", "# no heading\n> no quote\n- no list\n||no spoiler||",
                "<b>&amp;</b> ]]>",
                "a | b", "=1+1", "``` no code", "[no](http://link)", "trailing space ", "« l’été »\u202F: oui");
    }

    @Test
    void itIsKeptExactlyAndStandsInTheFormAgain() {
        for (String text : texts()) {
            office.sends("Ben", office.opens("Ben", "conversation answer"), "answer", text);
            assertThat(office.said()).singleElement().extracting(answer -> ((Value.Words) answer.value()).text())
                    .isEqualTo(text);
            assertThat(Office.prefill(office.opens("Ben", "conversation answer"))).isEqualTo(text);
        }
    }

    @Test
    void itIsExportedAsItIs() throws IOException {
        for (String text : texts()) {
            office.types("Ben", "conversation answer", "text", text);
            Reply exported = office.handle(office.typed("Ben", "draft export"));
            try (var word = new XWPFDocument(new ByteArrayInputStream(file(exported, ".docx").content()))) {
                assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).anyMatch(line -> line.contains(text
                        .lines().findFirst().orElseThrow()));
            }
            assertThat(file(exported, ".md").content()).isNotEmpty();
        }
    }

    @Test
    void whatIsShownFitsIntoAMessage() {
        for (String text : texts()) {
            office.types("Ben", "conversation answer", "text", text);
            Reply shown = office.handle(office.typed("Zoe", "conversation show"));
            assertThat(Office.text(shown).length()).isLessThan(DISCORD_TAKES);
            String whole = Office.files(shown).stream().map(file -> new String(file.content(), StandardCharsets.UTF_8))
                    .findFirst().orElseGet(() -> Office.text(shown).replace("\\", ""));
            assertThat(whole).contains(text.replace("\\", ""));
        }
    }

    @Test
    void controlCharactersAreKeptAndShownAsAReplacement() {
        office.types("Ben", "conversation answer", "text", "a\u0007b");
        assertThat(Office.prefill(office.opens("Ben", "conversation answer"))).isEqualTo("a\u0007b");
        assertThat(office.types("Ben", "conversation show")).contains("a\uFFFDb");
    }

    @Test
    void aTextThatIsTooLongComesBackAsAFile() {
        Reply refused = office.handle(office.typed("Ben", "conversation answer", "text", "x".repeat(4001)));
        assertThat(Office.text(refused)).contains("This text has 4,001 characters; the limit is 4,000");
        assertThat(Office.files(refused)).singleElement().extracting(file -> file.content().length).isEqualTo(4001);
        assertThat(office.said()).isEmpty();
    }

    @Test
    void nothingWrittenIsRefused() {
        assertThat(office.sends("Ben", office.opens("Ben", "conversation answer"), "answer", "  \n "))
                .contains("Nothing was written");
    }

    @Test
    void twoColleaguesAtOnceLoseNothing() {
        office.types("Ben", "member add", "person", "Dan");
        Form bens = office.opens("Ben", "conversation answer");
        Form dans = office.opens("Dan", "conversation answer");
        office.sends("Ben", bens, "answer", "Ben's text");
        Reply refused = office.handle(office.sent("Dan", dans, "answer", "Dan's text"));
        assertThat(Office.text(refused)).contains("Someone from your organization answered in the meantime");
        assertThat(Office.files(refused)).singleElement()
                .satisfies(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .contains("Ben's text", "Dan's text"));
        assertThat(office.said()).singleElement().extracting(answer -> ((Value.Words) answer.value()).text())
                .isEqualTo("Ben's text");
    }

    @Test
    void theSameTextFromTwoColleaguesIsNoConflict() {
        office.types("Ben", "member add", "person", "Dan");
        Form bens = office.opens("Ben", "conversation answer");
        Form dans = office.opens("Dan", "conversation answer");
        office.sends("Ben", bens, "answer", "Jobs");
        assertThat(office.sends("Dan", dans, "answer", "Jobs")).contains("**Alpha**").doesNotContain("meantime");
    }

    @Test
    void anActThatDiscordBringsTwiceHasOneEffectAndTheSameReply() {
        Request added = office.typed("Ann", "organization add", "name", "Gamma");
        String first = Office.text(office.handle(added));
        assertThat(Office.text(office.handle(added))).isEqualTo(first).contains("3 organizations");
        Request exported = office.typed("Ann", "draft export");
        assertThat(Office.text(office.handle(exported))).isEqualTo(Office.text(office.handle(exported)));
        assertThat(office.types("Ann", "partnership status")).contains("version 1");
    }

    @Test
    void aNameOfAHundredAndOneCharactersIsRefusedAndAHundredTaken() {
        for (String command : List.of("organization add", "raci task", "raci role")) {
            assertThat(office.types("Ann", command, "name", "x".repeat(101)))
                    .contains("This text has 101 characters; the limit is 100");
            assertThat(office.types("Ann", command, "name", "y".repeat(100))).contains("y".repeat(100));
        }
    }

    @Test
    void aNameOfNothingToSeeIsRefused() {
        for (String name : List.of("\u200B\u200B", "\u0000", "\u2063\u00AD")) {
            assertThat(office.types("Ann", "organization add", "name", name)).contains(
                    "This name holds nothing that can be read");
            assertThat(office.types("Ann", "raci task", "name", name)).contains(
                    "This name holds nothing that can be read");
            assertThat(office.types("Ann", "raci role", "name", name)).contains(
                    "This name holds nothing that can be read");
        }
        assertThat(office.opens("Ann", "raci task", "name", " \n").fields()).hasSize(2);
        assertThat(office.opens("Ann", "organization add", "name", " ").fields()).hasSize(1);
    }

    @Test
    void whatIsNotAmongTheSuggestionsGetsASentenceHoweverLong() {
        for (String commandAndOption : List.of("conversation go|question", "conversation answer|organization",
                "organization edit|organization", "worksheet start|worksheet", "raci assign|task", "raci role|role")) {
            String[] words = commandAndOption.split("\\|");
            for (String odd : List.of("nobody", "-1", "x".repeat(6000), "@everyone [a](http://b)", "🌍".repeat(2000))) {
                String told = office.types("Ann", words[0], words[1], odd, "name", "Name", "text", "Text");
                assertThat(told.length()).isLessThan(1000);
                assertThat(told).contains("Choose").doesNotContain("Reference", "[a](http://b)");
            }
        }
    }

    private static Attachment file(Reply reply, String ending) {
        return Office.files(reply).stream().filter(file -> file.name().endsWith(ending)).findFirst().orElseThrow();
    }
}
