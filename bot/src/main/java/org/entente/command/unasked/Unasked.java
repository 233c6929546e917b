package org.entente.command.unasked;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.command.Contents;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Store;
import org.entente.command.Writing;
import org.entente.command.talk.ParkOffers;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.partnership.ReminderChoice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what is due, once. It marks a notice as said, and only then speaks: what a crash or Discord swallows is lost
 * rather than said twice. Whatever was due while the bot was away is found by the next look.
 */
public final class Unasked {

    private static final Logger LOG = LoggerFactory.getLogger(Unasked.class);

    private final Store store;
    private final Contents contents;
    private final ParkOffers offers;
    private final Teller teller;
    private final ZoneId zone;
    private final List<Rule> rules;

    /** @param zone where the day begins for everybody who has not chosen another */
    public Unasked(Desk desk, Teller teller, ZoneId zone, List<Rule> rules) {
        this.store = desk.store();
        this.contents = desk.contents();
        this.offers = new ParkOffers(desk);
        this.teller = teller;
        this.zone = zone;
        this.rules = List.copyOf(rules);
    }

    /** Looks at every open partnership; what goes wrong in one does not touch the others. */
    public void tick(Instant now) {
        guarded(() -> offers.due(now).forEach(teller::offer));
        store.read(record -> record.waits().partnerships()).forEach(id -> guarded(() -> tick(id, now)));
    }

    private static void guarded(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException failure) {
            LOG.error("what is due could not be said: {}", failure.getClass().getName());
        }
    }

    private void tick(long id, Instant now) {
        List<Teller.Saying> due = store.read(record -> {
            Partnership partnership = record.partnership(id).orElseThrow();
            Look look = new Look(partnership, contents.of(record, partnership), record, now, zone);
            return rules.stream().flatMap(rule -> rule.due(look).stream())
                    .filter(notice -> isFree(record, notice, now))
                    .map(notice -> teller.prepare(partnership, notice, record)).toList();
        });
        for (Teller.Saying saying : due) {
            if (claimed(id, saying.notice(), now)) {
                teller.speak(saying);
            }
        }
    }

    /** Once more inside the unit of work: another notice of this tick may have reached the same person. */
    private boolean claimed(long partnership, Notice notice, Instant now) {
        return store.write("notice-" + UUID.randomUUID(), record -> {
            if (!isFree(record, notice, now)) {
                return Outcome.of("later");
            }
            mark(record, partnership, notice, now);
            return Outcome.of("said");
        }).word().equals("said");
    }

    private static void mark(Writing record, long partnership, Notice notice, Instant now) {
        Optional<Long> person = person(notice).map(Person::id);
        notice.keys().forEach(key -> record.notices().say(key, partnership, notice.kind().name(), person, now));
        if (notice instanceof Notice.Page page) {
            record.notices().keepPage(partnership, page.person().id());
        }
    }

    /** Nobody is called in their quiet hours, nor told of one kind twice a day. */
    private boolean isFree(Reading record, Notice notice, Instant now) {
        if (notice.keys().stream().allMatch(record.notices()::said)) {
            return false;
        }
        return called(record, notice).map(person -> {
            ReminderChoice choice = record.notices().choice(person.discord());
            return !choice.isQuiet(now, zone) && !toldToday(record, notice, person, choice.zone().orElse(zone), now);
        }).orElse(true);
    }

    private static boolean toldToday(Reading record, Notice notice, Person person, ZoneId place, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, place);
        return record.notices().lastTold(person.id(), notice.kind().name())
                .filter(last -> LocalDate.ofInstant(last, place).equals(today)).isPresent();
    }

    /** Whose telephone it may ring. */
    private static Optional<Person> called(Reading record, Notice notice) {
        return person(notice).filter(person -> switch (record.notices().choice(person.discord()).way()) {
            case CHANNEL -> true;
            case DIRECT -> !(notice instanceof Notice.About);
            case NONE -> false;
        });
    }

    private static Optional<Person> person(Notice notice) {
        return switch (notice) {
            case Notice.Announced announced -> Optional.empty();
            case Notice.About about -> Optional.of(about.person());
            case Notice.Told told -> Optional.of(told.person());
            case Notice.Page page -> Optional.of(page.person());
            case Notice.Passed passed -> Optional.empty();
        };
    }
}
