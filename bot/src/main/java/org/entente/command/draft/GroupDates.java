package org.entente.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.words.AgreedDates;
import org.entente.conversation.FollowUp;
import org.entente.conversation.KeyDates;
import org.entente.conversation.KeyDates.KeyDate;
import org.entente.export.calendar.CalendarFile;
import org.entente.export.calendar.CalendarFile.Entry;
import org.entente.partnership.Partnership;

/**
 * The days that everybody of the group may put in a calendar: those that follow from what all agreed to, and by when the
 * group's next steps are to be done. What one organisation keeps for itself is not among them.
 */
record GroupDates(Speech speech, Scene scene, Reading record) {

    CalendarFile calendar() {
        Partnership partnership = scene.partnership();
        List<Entry> entries = new ArrayList<>(AgreedDates.of(record, partnership).map(this::entries)
                .orElseGet(List::of));
        entries.addAll(record.followUps().open(partnership.id(), OptionalLong.empty()).stream()
                .flatMap(this::entry).toList());
        return new CalendarFile(partnership.name(), entries);
    }

    private List<Entry> entries(AgreedDates agreed) {
        KeyDates dates = agreed.dates();
        List<KeyDate> all = agreed.all();
        Stream<Entry> start = Stream.of(new Entry(id("start"), dates.start(), named(speech.say("calendar.start"))));
        Stream<Entry> begins = agreed.begins().filter(day -> !day.equals(dates.start())).stream()
                .map(day -> new Entry(id("activities"), day, named(speech.say("calendar.activities"))));
        return Stream.concat(Stream.concat(start, begins), all.stream().map(date -> new Entry(id(date.kind().name()
                .toLowerCase(
                        Locale.ROOT) + "-" + place(all, date)), date.day(), named(words(date))))).toList();
    }

    /** Among those of its kind, from 1: an agreement that is moved moves its days. */
    private static long place(List<KeyDate> all, KeyDate date) {
        return all.stream().filter(one -> one.kind() == date.kind() && !one.day().isAfter(date.day())).count();
    }

    private String words(KeyDate date) {
        return switch (date.kind()) {
            case REVIEW -> speech.say("calendar.review");
            case RENEWAL -> speech.say("calendar.renewal");
            case NOTICE -> speech.say("calendar.notice");
            case END -> speech.say("calendar.end");
        };
    }

    private Stream<Entry> entry(FollowUp step) {
        return step.day().map(day -> new Entry(id("step-" + step.id()), day, named(step.plan().words()))).stream();
    }

    private String named(String what) {
        return speech.say("calendar.entry", "partnership", scene.partnership().name(), "what", what);
    }

    /** The same in every file of this partnership, and of no other. */
    private String id(String what) {
        return what + "-" + scene.partnership().id() + "-" + scene.partnership().created().toEpochMilli() + "@entente";
    }
}
