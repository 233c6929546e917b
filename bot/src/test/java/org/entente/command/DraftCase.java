package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office in which drafts are exported by people of two organisations, and by a crowd. */
abstract class DraftCase {

    Path folder;
    Bulletin bulletin;
    Office office;

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

    Reply exports(Office in, String who, String... options) {
        return in.handle(in.typed(who, "draft export", Stream.concat(Stream.of("anyway", "yes"), Stream.of(options))
                .toArray(String[]::new)));
    }

    Reply exports(String... options) {
        return exports(office, "Ben", options);
    }

    void note() {
        assertThat(office.types("Ann", "draft advice", "instrument", "informal-note", "reason", "A trial")).contains(
                "entered the group");
    }

    static List<String> names(Reply reply) {
        return Office.files(reply).stream().map(Attachment::name).toList();
    }

    static String words(Attachment file) throws IOException {
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.content())))) {
            return word.getText();
        }
    }

    static void fits(Reply reply) {
        int all = Office.card(reply).pieces().stream().filter(
                org.entente.command.card.Card.Words.class::isInstance).mapToInt(
                        piece -> ((org.entente.command.card.Card.Words) piece)
                                .markup().length()).sum();
        assertThat(all).as(Office.text(reply)).isLessThanOrEqualTo(4000);
        assertThat(Office.text(reply)).doesNotContain("stumbled");
        Office.buttons(reply).forEach(button -> {
            button.target().encode();
            assertThat(button.label().length()).isLessThanOrEqualTo(80);
        });
    }

    void crowd(String last) {
        for (int i = 3; i <= 25; i++) {
            String name = (i + " " + "An organization with a long name ".repeat(4)).substring(0, 99).strip() + last;
            office.types("Ann", "organization add", "name", name);
            office.handle(office.typed("Ann", "member lead", "organization", name, "person", "Lead" + i));
        }
    }
}
