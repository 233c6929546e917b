package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dates of the group go into people's calendars, and nobody's private ones. */
class GroupDatesTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void agrees(String question, String text) {
        office.types("Ann", "wording propose", "question", question, "text", text);
        List.of("Ben", "Cleo").forEach(lead -> assertThat(office.types(lead, "wording agree", "question", question,
                "version", "1")).contains("of 2 agree"));
    }

    private List<String> entries() throws Exception {
        Attachment file = Office.files(office.handle(office.typed("Ben", "draft export", "anyway", "yes", "formats",
                "ics"))).getFirst();
        assertThat(file.name()).matches("together_dates_en_[\\d-]+\\.ics");
        return new CalendarBuilder().build(new ByteArrayInputStream(file.content())).getComponents(Component.VEVENT)
                .stream().map(event -> value(event, Property.DTSTART) + " " + value(event, Property.SUMMARY)).toList();
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void theDaysThatFollowFromWhatAllAgreedToAreInTheCalendar() throws Exception {
        assertThat(entries()).isEmpty();
        agrees("conversation-guide/start-date", "2027-02-01");
        agrees("document-details/term", "12");
        agrees("document-details/notice", "60 days");
        assertThat(entries()).containsExactly("20270201 Together: Agreement begins",
                "20270801 Together: Half-yearly review",
                "20270801 Together: Meeting about renewal (ends in six months)",
                "20271203 Together: Last day to give notice before the end",
                "20280201 Together: Agreement ends");
    }

    @Test
    void onceAllHaveSignedTheyCountFromTheLastSignature() throws Exception {
        agrees("conversation-guide/start-date", "2047-02-01");
        agrees("document-details/term", "12");
        office.types("Ben", "draft export", "anyway", "yes");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        for (String lead : List.of("Ben", "Cleo")) {
            assertThat(office.types(lead, "draft sign", "version", "1", "signatory", "Director", "date", today,
                    "anyway", "yes")).contains("has signed version 1");
        }
        String signed = LocalDate.parse(today).plusMonths(12).toString().replace("-", "");
        assertThat(entries()).as("before the activities begin").noneMatch(entry -> entry.contains("review"));
        assertThat(entries()).startsWith(today.replace("-", "") + " Together: Agreement begins",
                "20470201 Together: Joint activities planned to begin").contains(signed + " Together: Agreement ends");
        office.types("Ann", "wording propose", "question", "conversation-guide/start-date", "text", "2048-03-01");
        assertThat(entries()).contains("20470201 Together: Joint activities planned to begin");
    }

    @Test
    void nextStepsOfTheGroupAreInItAndNobodysOwn() throws Exception {
        office.types("Ann", "followup add", "text", "Call, the library; soon", "for", "group", "date", "2027-03-01");
        office.types("Ann", "followup add", "text", "Some day", "for", "group");
        office.types("Ben", "followup add", "text", "Between us", "for", "own", "date", "2027-03-02");
        assertThat(entries()).containsExactly("20270301 Together: Call, the library; soon");
    }
}
