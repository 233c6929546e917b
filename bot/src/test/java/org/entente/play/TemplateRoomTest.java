package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.export.template.Crafted;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A template comes through Discord: as a command's file and by a form. */
class TemplateRoomTest {

    private Room room;

    @BeforeEach
    void open() throws Exception {
        room = Room.begun();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static Upload letterhead() {
        return Upload.of("our letterhead.docx", Crafted.saying("Letterhead", "{{ body }}").file());
    }

    @Test
    void byTheForm() throws Exception {
        room.types(room.ben, "draft template", Map.of());
        OpenForm form = room.opens(room.ben, "Give our template");
        assertThat(room.sends(room.ben, form, Map.of("template", List.of(letterhead())))).contains("template is kept");
        room.types(room.ben, "draft export", Map.of("anyway", "yes"));
        ShownMessage exported = room.channel.messagesSeenBy(room.zoe).getLast();
        assertThat(exported.files()).hasSize(4).last().satisfies(file -> assertThat(file.name()).endsWith(
                "_alpha.docx"));
    }

    @Test
    void withTheCommandAndRefusedInWords() throws Exception {
        assertThat(room.types(room.ben, "draft template", Map.of("template", Upload.of("a.docx", "%PDF-1".getBytes(
                StandardCharsets.UTF_8))))).contains("It is a PDF");
        assertThat(room.types(room.ben, "draft template", Map.of("template", letterhead()))).contains(
                "template is kept");
        assertThat(room.seenBy(room.zoe)).doesNotContain("template is kept");
    }
}
