package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each export is a version whose content is kept, handed out again and compared. */
class VersionsTest {

    private Bulletin bulletin;
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        bulletin = Bulletin.welcomed(folder);
        office = bulletin.office;
    }

    @AfterEach
    void close() {
        bulletin.close();
    }

    private Reply exports(String... options) {
        String[] all = Arrays.copyOf(options, options.length + 2);
        all[options.length] = "anyway";
        all[options.length + 1] = "yes";
        return office.handle(office.typed("Ben", "draft export", all));
    }

    private void answers(String text) {
        office.types("Ben", "conversation answer", "question", "1", "text", text);
    }

    private static String markdown(Reply reply) {
        return new String(Office.files(reply).get(2).content(), StandardCharsets.UTF_8);
    }

    @Test
    void anExportWithNothingChangedIsTheSameVersionAgainWithItsDay() {
        answers("Jobs for youth");
        Reply first = exports();
        assertThat(Office.text(first)).contains("Draft, version 1").doesNotContain("Nothing has changed");
        bulletin.clock.pass(Duration.ofDays(3));
        Reply again = exports();
        assertThat(Office.text(again)).contains("Draft, version 1", "Nothing has changed since 1 February 2027");
        assertThat(Office.files(again)).extracting(Attachment::name)
                .isEqualTo(Office.files(first).stream().map(Attachment::name).toList());
        assertThat(markdown(again)).isEqualTo(markdown(first));
        answers("Jobs for adults");
        assertThat(Office.text(exports())).contains("Draft, version 2", "Since version 1: 1 passage changed");
    }

    @Test
    void eachLanguageCountsItsOwnChangesInOneNumbering() {
        assertThat(Office.text(exports("language", "both"))).contains("Draft, version 1");
        assertThat(Office.text(exports("language", "en"))).contains("Draft, version 2").doesNotContain("Since version");
        assertThat(Office.text(exports("language", "both"))).contains("Draft, version 1", "Nothing has changed");
    }

    @Test
    void anEarlierVersionIsHandedOutAsItWas() {
        answers("Jobs for youth");
        Reply first = exports();
        bulletin.clock.pass(Duration.ofDays(3));
        answers("A shared kitchen");
        exports();
        Reply again = office.handle(office.typed("Cleo", "draft export", "version", "1"));
        assertThat(again).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(again)).contains("Draft, version 1", "as it was exported on 1 February 2027",
                "The draft has changed since this version");
        assertThat(markdown(again)).isEqualTo(markdown(first)).contains("Jobs for youth").doesNotContain("kitchen");
        assertThat(Office.files(again)).extracting(Attachment::name).allMatch(name -> name.contains("2027-02-01"));
        assertThat(office.types("Ben", "draft export", "version", "9")).contains("No version bears the number");
    }

    @Test
    void theSameActTwiceSaysTheSame() {
        Request act = office.typed("Ben", "draft export", "anyway", "yes");
        Reply first = office.handle(act);
        answers("Changed in between");
        Reply replayed = office.handle(act);
        assertThat(markdown(replayed)).isEqualTo(markdown(first));
        assertThat(Office.text(replayed)).contains("version 1");
        assertThat(Office.text(exports())).contains("version 2");
    }

    @Test
    void whatChangedIsShownWordByWordAndAsTrackedChanges() throws Exception {
        answers("Jobs for *all* youth in town");
        exports();
        answers("Jobs for *all* adults in town");
        exports();
        Reply compared = office.handle(office.typed("Zoe", "draft compare"));
        assertThat(compared).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(compared)).contains("From version 1 to version 2", "1 passage changed",
                "Changed (Purpose)", "Jobs for \\*all\\* ~~youth~~**adults** in town").doesNotContain("Show the");
        assertThat(Office.files(compared)).singleElement().satisfies(file -> assertThat(file.name())
                .contains("changes-since-version-1_v2_en"));
        try (var word = new XWPFDocument(new ByteArrayInputStream(Office.files(compared).getFirst().content()))) {
            assertThat(word.getDocument().xmlText()).contains("<w:delText", ">youth<", ">adults<",
                    "w:author=\"Entente\"");
        }
        assertThat(office.types("Zoe", "draft compare", "post", "yes")).doesNotContain("youth");
        Reply shown = office.presses("Ben", office.handle(office.typed("Ben", "draft compare")),
                "Show the comparison to the channel");
        assertThat(shown).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(shown)).contains("~~youth~~", "[Français / English]");
    }

    @Test
    void aVersionIsComparedWithWhatWouldBeExportedNow() {
        answers("Jobs for all youth in town");
        exports();
        assertThat(office.types("Ben", "draft compare")).contains("From version 1 to now", "Both say the same");
        answers("Jobs for all adults in town");
        for (String to : new String[]{"now", "Now"}) {
            assertThat(office.types("Ben", "draft compare", "to", to)).contains("From version 1 to now",
                    "~~youth~~**adults**");
        }
        exports("language", "fr");
        assertThat(office.types("Ben", "draft compare", "from", "1", "to", "2")).contains("not in the same language");
        assertThat(office.types("Ben", "draft compare")).contains("From version 2 to now", "Both say the same");
    }

    @Test
    void aChangedRowOfTheMatrixIsSaidAsARow() {
        office.types("Ben", "raci sample");
        exports();
        office.types("Ben", "raci task", "task", "1", "name", "Complete the new forms");
        office.types("Ben", "raci task", "name", "Share the results");
        assertThat(office.types("Ben", "draft compare")).contains(
                "Row changed (Who does what): Complete the ~~intake~~**new** forms",
                "Row added (Who does what): **Share the results**");
    }

    @Test
    void theListSaysWhatThereIsAndOffersItsFiles() {
        assertThat(office.types("Zoe", "draft versions")).contains("No version has been exported yet");
        assertThat(office.types("Zoe", "draft compare")).contains("No version has been exported yet");
        exports();
        answers("Jobs");
        exports("language", "both");
        assertThat(office.types("Zoe", "draft versions")).contains("version 1, in English, 1 February 2027",
                "version 2, in both languages", "[See what changed]").doesNotContain("Post the files");
        assertThat(office.types("Ben", "draft versions")).contains("[Post the files of version 1]");
    }

    @Test
    void changesThatDoNotFitOnACardAreCounted() {
        office.types("Ben", "raci sample");
        exports();
        for (int i = 0; i < 40; i++) {
            office.types("Ben", "raci task", "name", "A further task that takes some room on any card, number " + i);
        }
        assertThat(office.types("Ben", "draft compare")).contains("more change").hasSizeLessThan(4000);
    }
}
