package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.play.Plain;
import org.entente.script.Meeting;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whole meetings go as they are written when they are played by clicks and keys in the page. */
class MeetingTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("fr-CA,fr");

    @TempDir
    Path folder;

    @Test
    void twoAgenciesMeetInFrenchByButtonsAndForms() throws Exception {
        assertThat(draftOf("two-agencies", Language.FRENCH)).contains("Horizon Rivière-Nord",
                "Suivi après l'embauche");
    }

    @Test
    void aLibraryAndAHealthCentreMeetInEnglishByTypedCommands() throws Exception {
        assertThat(draftOf("library-and-health-centre", Language.ENGLISH)).contains("Maplewood Library",
                "Welcome people on Saturdays");
    }

    /** @return the text of the DOCX that somebody downloads at the end */
    private String draftOf(String id, Language language) throws Exception {
        Meeting meeting = Rehearsed.meeting(id);
        try (Rehearsed room = Rehearsed.in(folder, language, id)) {
            Page page = CHROMIUM.open(room);
            Sample sample = new Sample(page);
            sample.opensDoorsOf(meeting);
            new Hands(meeting, room, page).play();
            Path file = Downloads.in(CHROMIUM).of(page, ".docx");
            try (InputStream bytes = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(bytes)) {
                return Plain.of(new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document).getText());
            }
        }
    }
}
