package org.entente.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.command.Request.Place;
import org.entente.command.card.Target;
import org.entente.partnership.Joiner;
import org.entente.partnership.Nomination;
import org.entente.partnership.Partnership;

/** One partnership with every kind of person in it, where each act is tried and taken back. */
final class Town implements AutoCloseable {

    /** The kinds of people, in the table's order, with somebody of each. */
    static final Map<String, String> PEOPLE = people();

    private static final Place ELSEWHERE = new Place("guild", "elsewhere", Optional.empty(), List.of(), false);

    final Office office;
    private final Trial trial = new Trial();
    private final Map<String, String> ids;

    private static Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("stranger", "Zoe");
        people.put("observer", "Zoe");
        people.put("member", "Mia");
        people.put("deputy", "Dora");
        people.put("lead", "Ben");
        people.put("facilitator", "Ann");
        people.put("facilitating member", "Fay");
        people.put("through a role", "Rob");
        people.put("with two roles", "Tom");
        people.put("another's member", "Bob");
        people.put("former member", "Liv");
        return people;
    }

    Town(Path folder) {
        office = new Office(folder, trial::over);
        office.wearing.put("Rob", Set.of("alpha-role"));
        office.wearing.put("Tom", Set.of("alpha-role", "beta-role"));
        settle();
        Partnership partnership = office.record.read(reading -> reading.partnershipIn("guild", "channel")
                .orElseThrow());
        ids = ids(partnership);
        office.cards();
        trial.begun = true;
    }

    private void settle() {
        office.begin();
        office.types("Ben", "member deputy", "person", "Dora");
        office.types("Dora", "member accept");
        List.of("Mia", "Fay", "Liv", "Max").forEach(colleague -> office.types("Ben", "member add", "person",
                colleague));
        office.types("Liv", "member remove");
        office.types("Cleo", "member add", "person", "Bob");
        office.types("Ann", "partnership facilitator", "person", "Fay");
        office.types("Ben", "organization role", "role", "alpha-role");
        office.types("Cleo", "organization role", "role", "beta-role");
        office.types("Ann", "organization add", "name", "Gamma");
        office.types("Ann", "organization add", "name", "Delta");
        office.types("Ann", "member lead", "organization", "Gamma", "person", "Zoe");
        office.types("Joe", "member join", "organization", "Alpha");
        office.types("Ben", "conversation answer", "text", "One");
        office.types("Ben", "conversation answer", "text", "Two");
        office.types("Ann", "conversation answer", "organization", "Beta", "text", "Three");
        office.types("Ann", "conversation next");
        office.types("Ann", "conversation answer", "organization", "Alpha", "text", "Four");
        office.types("Ann", "worksheet start");
        office.types("Ben", "wording propose", "question", "conversation-guide/why-partner", "text", "Together");
        office.types("Ann", "raci role", "name", "Coach");
        office.types("Ann", "raci task", "name", "Welcome");
        office.types("Ben", "reflection answer", "question", "1", "text", "Among us");
        Reply asked = office.handle(office.typed("Ben", "reflection share"));
        office.presses("Ben", asked, Office.buttons(asked).getFirst().label());
        office.types("Ben", "reflection answer", "question", "2", "text", "Among us too");
        office.types("Ben", "followup add", "text", "Call them");
        office.types("Ann", "data delete");
    }

    /** What a row of the table calls {@code @…}. */
    private static Map<String, String> ids(Partnership partnership) {
        Map<String, String> ids = new LinkedHashMap<>();
        partnership.members().forEach(member -> ids.put("@" + member.person().name(), "" + member.person().id()));
        partnership.organisations().forEach(one -> ids.put("@" + one.name(), "" + one.id()));
        partnership.nominations().stream().map(Nomination::id).forEach(id -> ids.put("@nomination", "" + id));
        partnership.group().joiners().stream().map(Joiner::id).forEach(id -> ids.put("@joiner", "" + id));
        return ids;
    }

    /** What came of somebody's act; nothing of it is kept. */
    Came tries(String kind, String path, Action action, Row row) {
        office.place = kind.equals("stranger") ? ELSEWHERE : Office.HERE;
        Target target = new Target(path, filled(row.arguments()));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        filled(row.fields()).forEach((id, value) -> fields.put(id, List.of(value.split(Office.SEVERAL))));
        Request request = office.request(Objects.requireNonNull(PEOPLE.get(kind)), target, fields, row.act());
        return trial.of(action, request.act() == Request.Act.ON_MESSAGE
                ? request.quoting(new Request.Quoted("message", "Mia", "Mia", "What Mia wrote"))
                : request);
    }

    private Map<String, String> filled(Map<String, String> given) {
        Map<String, String> filled = new LinkedHashMap<>();
        given.forEach((name, value) -> filled.put(name, ids.getOrDefault(value, value)));
        return filled;
    }

    @Override
    public void close() {
        office.close();
    }

    /** @param refusal the sentence's key; empty where nothing was refused */
    record Came(Optional<String> refusal) {}

    /**
     * How somebody does something.
     *
     * @param arguments a command's options or a button's arguments
     * @param fields    a form's
     */
    record Row(Request.Act act, Map<String, String> arguments, Map<String, String> fields) {}

    /** Between the commands and the record: once begun, every unit of work runs and is taken back. */
    private static final class Trial {

        private boolean begun;

        /** The unit of work ran to its end. */
        private static final class Ran extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        Came of(Action action, Request request) {
            try {
                finish(action.handle().apply(request));
                return new Came(Optional.empty());
            } catch (Ran done) {
                return new Came(Optional.empty());
            } catch (Refused refused) {
                return new Came(Optional.of(refused.key()));
            }
        }

        private static void finish(Reply reply) {
            switch (reply) {
                case Reply.Followed followed -> finish(followed.reply());
                case Reply.Working working -> finish(working.work().get());
                case Reply.Private done -> {
                }
                case Reply.Public done -> {
                }
                case Reply.Open done -> {
                }
            }
        }

        Store over(Store store) {
            return new Store() {
                @Override
                public <T> T read(Function<? super Reading, ? extends T> query) {
                    return store.read(query);
                }

                @Override
                public Outcome write(String id,
                        Function<? super Writing, Outcome> unit) {
                    return store.write(id, record -> {
                        Outcome outcome = unit.apply(record);
                        if (begun) {
                            throw new Ran();
                        }
                        return outcome;
                    });
                }

                @Override
                public void close() {
                    store.close();
                }
            };
        }
    }
}
