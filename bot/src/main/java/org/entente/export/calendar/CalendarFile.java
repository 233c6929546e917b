package org.entente.export.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.Unshown;

/**
 * Days with what they are for, as calendars take them: each lasts the whole day wherever its reader is, and keeps nobody
 * from being invited elsewhere.
 *
 * @param name what calendars call it
 */
public record CalendarFile(String name, List<Entry> entries) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    /**
     * A day that matters.
     *
     * @param id the same in every file in which the entry stands, so that calendars replace it
     */
    public record Entry(String id, LocalDate day, String what) {}

    public CalendarFile {
        entries = List.copyOf(entries);
    }

    /** Which characters that people typed have no place in it. */
    public Unshown unshown() {
        return Unshown.none().and(Stream.concat(Stream.of(name), entries.stream().map(Entry::what)),
                ContentLine::shows);
    }

    /** @param written when; the entries of a later file take the place of earlier ones */
    public byte[] bytes(Instant written) {
        List<ContentLine> lines = new ArrayList<>(List.of(ContentLine.exact("BEGIN", "VCALENDAR"),
                ContentLine.exact("VERSION", "2.0"), ContentLine.exact("PRODID", "-//Entente//Entente//FR"),
                ContentLine.exact("CALSCALE", "GREGORIAN"), ContentLine.text("X-WR-CALNAME", name)));
        entries.forEach(entry -> lines.addAll(lines(entry, written)));
        lines.add(ContentLine.exact("END", "VCALENDAR"));
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> file.append(line.folded()));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<ContentLine> lines(Entry entry, Instant written) {
        return List.of(ContentLine.exact("BEGIN", "VEVENT"), ContentLine.text("UID", entry.id()),
                ContentLine.exact("DTSTAMP", MOMENT.format(written)),
                ContentLine.exact("DTSTART;VALUE=DATE", DAY.format(entry.day())),
                ContentLine.exact("DTEND;VALUE=DATE", DAY.format(entry.day().plusDays(1))),
                ContentLine.text("SUMMARY", entry.what()), ContentLine.exact("TRANSP", "TRANSPARENT"),
                ContentLine.exact("END", "VEVENT"));
    }
}
