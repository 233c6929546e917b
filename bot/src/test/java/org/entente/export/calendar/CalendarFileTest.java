package org.entente.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.entente.export.Specimens;
import org.entente.export.calendar.CalendarFile.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calendars are read back by another program's reader. */
class CalendarFileTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final Instant NOW = Instant.parse("2026-11-21T14:30:15.5Z");

    private static byte[] file(String what) {
        return new CalendarFile("Ensemble, d’abord; \\ oui", List.of(new Entry("end-1@entente", DAY, what))).bytes(NOW);
    }

    private static Calendar read(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static String summary(byte[] file) throws Exception {
        return value(read(file).getComponents(Component.VEVENT).getFirst(), Property.SUMMARY);
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void aDayLastsThatDayEverywhere() throws Exception {
        Calendar calendar = read(file("Fin de l’entente"));
        assertThat(calendar.validate().getEntries()).isEmpty();
        VEvent event = (VEvent) calendar.getComponents(Component.VEVENT).getFirst();
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270201");
        assertThat(value(event, Property.DTEND)).isEqualTo("20270202");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261121T143015Z");
        assertThat(value(event, Property.UID)).isEqualTo("end-1@entente");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
    }

    @ParameterizedTest
    @MethodSource("org.entente.export.Specimens#nasty")
    void whatPeopleTypedComesBack(String typed) throws Exception {
        assertThat(summary(file("Alpha: " + typed))).isEqualTo("Alpha: " + typed);
    }

    @Test
    void noPieceOfALineIsLongerThan75BytesAndNoCharacterIsTorn() {
        for (String typed : Specimens.nasty()) {
            String text = new String(file("x" + typed + "é👩🏽‍🌾".repeat(60)), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
            assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        }
    }

    @Test
    void aCalendarWithoutDatesIsStillOne() throws Exception {
        assertThat(read(new CalendarFile("Rien", List.of()).bytes(NOW)).getComponents()).isEmpty();
    }
}
