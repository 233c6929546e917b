package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.entente.simulator.seen.Field;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownFile;
import org.entente.simulator.seen.ShownMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever people type is kept exactly, harms nobody in the channel, and stands in the files. */
class BadInputTest {

    private Room room;

    @BeforeEach
    void open() throws Exception {
        room = Room.begun();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static List<String> texts() {
        return List.of("x", "-", "é".repeat(4000), "*".repeat(4000), "\\".repeat(4000), "@everyone ".repeat(400),
                "👩‍👩‍👧🇫🇷❤️‍🔥".repeat(235), "שלום \u202E عالم \u2066x", "a\u0007b\u0000c\u001B[31md\uFFFEe",
                "@everyone @here <@123> <@&1> <#1> </help:1>", "# no heading\n> no quote\n- no list\n||no spoiler||",
                "``` no code\n-# no small print\n1. no number", "[no](http://link) https://example.org <t:1>",
                "<b>&amp;</b> ]]> <?xml?> <!-- no -->", "a | b \\| c |", "trailing space ", "\ttab\r\nline\n\n\nfar",
                "{organisation} {0} %s ${x} [[a slot]]", "=SUM(A1)", "+1", "-1", "@x", "'quoted",
                "« l’été »\u202F: oui");
    }

    @Test
    void anAnswerIsKeptExactlyAndCallsNobody() throws Exception {
        for (String text : texts()) {
            OpenForm form = room.opens(room.ben, "Answer question 1");
            room.sends(room.ben, form, Map.of("answer", text));
            assertThat(prefill(room.opens(room.ben, "Answer question 1"))).isEqualTo(text);
            assertThat(room.card().mentioned()).isEmpty();
            assertThat(room.card().text()).contains("Alpha: " + beginning(shown(text)));
            room.types(room.zoe, "conversation show", Map.of());
        }
        room.types(room.zoe, "partnership history", Map.of("question", "why-partner"));
        assertThat(room.channel.messagesSeenBy(room.zoe)).noneMatch(ShownMessage::callsMany)
                .noneMatch(message -> message.text().contains("Reference"));
    }

    @Test
    void itStandsInTheFilesAsItIs() throws Exception {
        for (String text : texts()) {
            room.types(room.ben, "conversation answer", Map.of("text", text));
            room.types(room.ann, "raci task", Map.of("name", cut(text)));
            List<ShownFile> files = exported();
            assertThat(bare(word(ending(files, ".docx")))).contains("Alpha:" + bare(text));
            assertThat(bare(markdown(ending(files, ".md")))).contains("Alpha:" + bare(text));
        }
    }

    @Test
    void noCellIsTakenForAFormula() throws Exception {
        for (String text : texts()) {
            room.types(room.ann, "raci task", Map.of("name", cut(text)));
        }
        room.types(room.ann, "raci role", Map.of("name", "=1+1"));
        List<String> cells = cells(ending(exported(), ".xlsx"));
        assertThat(cells).noneMatch(cell -> cell.matches("[=+@-].*")).contains("'=SUM(A1)", "'+1", "'-1", "'@x");
        assertThat(cells.stream().map(BadInputTest::bare)).containsAll(texts().stream().map(BadInputTest::cut)
                .map(BadInputTest::cell).map(BadInputTest::bare).toList());
    }

    @Test
    void whatCannotBeSeenIsNoAnswer() throws Exception {
        for (String nothing : List.of("\u00A0", "\u200B\u200D", " \u2063\n", "\u0000")) {
            OpenForm form = room.opens(room.ben, "Answer question 1");
            assertThat(room.sends(room.ben, form, Map.of("answer", nothing))).contains("Nothing was written");
        }
        assertThat(room.card().text()).contains("Alpha has not answered yet");
    }

    /** Discord counts an emoji as one character, and what a form takes back as two: it is refused, and lost to nobody. */
    @Test
    void fourThousandEmojiComeBackWhole() throws Exception {
        String text = "🌍".repeat(4000);
        OpenForm form = room.opens(room.ben, "Answer question 1");
        assertThat(room.sends(room.ben, form, Map.of("answer", text))).contains("the limit is 4,000");
        assertThat(room.channel.messagesSeenBy(room.ben).getLast().files()).singleElement()
                .satisfies(file -> assertThat(file.text()).isEqualTo(text));
    }

    private List<ShownFile> exported() throws InterruptedException {
        room.types(room.ann, "draft export", Map.of("anyway", "yes"));
        return room.channel.messagesSeenBy(room.zoe).getLast().files();
    }

    private static String cell(String text) {
        return text.matches("(?s)[=+@-].*") ? "'" + text : text;
    }

    private static String prefill(OpenForm form) {
        return form.fields().stream().filter(field -> field.kind() == Field.Kind.TEXT).findFirst().orElseThrow()
                .value();
    }

    /** What a screen can show of it. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n\t]]", "\uFFFD");
    }

    private static String beginning(String text) {
        return text.lines().findFirst().orElseThrow().substring(0, Math.min(20, text.lines().findFirst().orElseThrow()
                .length())).stripTrailing();
    }

    private static String cut(String text) {
        return text.length() <= 100 ? text : text.substring(0, text.offsetByCodePoints(0, 40));
    }

    /** Without blanks, which files may lay out their own way; what XML forbids is U+FFFD. */
    private static String bare(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE]", "\uFFFD").replaceAll("\\s", "");
    }

    private static ShownFile ending(List<ShownFile> files, String ending) {
        return files.stream().filter(file -> file.name().endsWith(ending)).findFirst().orElseThrow();
    }

    private static String word(ShownFile file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    /** As a reader of Markdown sees it. */
    private static String markdown(ShownFile file) {
        return TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build().render(Parser
                .builder().extensions(List.of(TablesExtension.create())).build().parse(file.text()));
    }

    private static List<String> cells(ShownFile file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
        }
        return cells;
    }
}
