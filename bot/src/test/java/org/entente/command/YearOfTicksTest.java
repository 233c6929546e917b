package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.entente.command.Bulletin.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of a small partnership, hour by hour: every notice is counted. */
class YearOfTicksTest {

    private static final int HOURS = 365 * 24;

    @TempDir
    private Path folder;

    /**
     * Ben answers the first question at once and the last act of anybody is in the first hour, so the year has: one
     * page for each lead; for Cleo's missing answer two reminders, and word to Ann; both leads' silence; a digest on
     * each of the 52 Mondays that follow; and one follow-up, before its day and after it.
     */
    @Test
    void everyNoticeOfAYearIsSaidOnce() {
        try (Bulletin bulletin = new Bulletin(folder)) {
            bulletin.office.types("Ben", "conversation answer", "text", "Jobs");
            bulletin.office.types("Ann", "followup add", "text", "Book the hall", "date", "2027-06-01", "for", "group");
            for (int hour = 0; hour < HOURS; hour++) {
                bulletin.after(Duration.ofHours(1));
                if (hour % 1000 == 0) {
                    bulletin.restart();
                }
            }
            Map<String, Integer> counted = new HashMap<>();
            bulletin.said.forEach(said -> counted.merge(name(said), 1, Integer::sum));
            assertThat(counted).containsExactlyInAnyOrderEntriesOf(Map.of("page Ben", 1, "page Cleo", 1,
                    "awaited Cleo", 2, "others Ann", 1, "silence Ben", 1, "silence Cleo", 1, "follow-up Ann", 2,
                    "digest", 52));
        }
    }

    private static String name(Said said) {
        String to = said.to().map(person -> " " + person).orElse("");
        Map<String, String> kinds = Map.of("Handover", "page", "Your voice", "awaited", "more than two weeks", "others",
                "No sign", "silence", "This week", "digest", "To be done", "follow-up");
        return kinds.entrySet().stream().filter(kind -> said.text().contains(kind.getKey())).findFirst()
                .map(kind -> kind.getValue() + to).orElse(said.text());
    }
}
