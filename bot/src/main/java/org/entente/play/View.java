package org.entente.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.play.Performance.Change;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Person;
import org.jspecify.annotations.Nullable;

/** What each person sees in a channel at one moment. */
record View(Map<Person, Map<Long, Seen>> screens) {

    static final View NOTHING = new View(Map.of());

    /** A message with its text: reading a long channel again at each step would take most of the time. */
    private record Seen(ShownMessage message, String text, boolean direct) {

        boolean isForOne() {
            return direct || message.isEphemeral();
        }
    }

    /** The same people's screens now; messages that have not changed are not read again. */
    View now(Channel channel, Collection<Person> people) {
        Map<Long, Seen> known = new HashMap<>();
        screens.values().forEach(known::putAll);
        Map<Person, Map<Long, Seen>> now = new LinkedHashMap<>();
        Map<String, String> names = people.stream()
                .collect(Collectors.toMap(person -> "<@" + person.id() + ">", person -> "@" + person.name()));
        for (Person person : people) {
            Map<Long, Seen> screen = new LinkedHashMap<>();
            for (ShownMessage message : channel.messagesSeenBy(person)) {
                screen.put(message.id(), known.compute(message.id(), (id, seen) -> read(message, seen, false, names)));
            }
            for (ShownMessage message : person.directMessages()) {
                screen.put(message.id(), known.compute(message.id(), (id, seen) -> read(message, seen, true, names)));
            }
            now.put(person, screen);
        }
        return new View(now);
    }

    @SuppressWarnings("ReferenceEquality") // an edit makes a new object; comparing contents would cost what is saved
    private static Seen read(ShownMessage message, @Nullable Seen earlier, boolean direct, Map<String, String> names) {
        return earlier != null && earlier.message().json() == message.json()
                ? earlier
                : new Seen(message, named(message.text(), names), direct);
    }

    /** People read a name where the message calls somebody by their id. */
    private static String named(String text, Map<String, String> names) {
        String shown = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            shown = shown.replace(name.getKey(), name.getValue());
        }
        return shown;
    }

    /** Messages that appeared or changed since an earlier moment, each once, in the channel's order. */
    List<Change> since(View before) {
        List<Change> changes = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        screens.forEach((person, screen) -> screen.values().stream().filter(seen -> before.differs(person, seen))
                .filter(seen -> told.add(seen.message().id()))
                .forEach(seen -> changes.add(new Change(seen.message(), seen.text(), before.text(person, seen
                        .message()),
                        seen.isForOne() ? Optional.of(person.name()) : Optional.empty()))));
        changes.sort((a, b) -> Long.compare(a.message().id(), b.message().id()));
        return changes;
    }

    private boolean differs(Person person, Seen seen) {
        return !text(person, seen.message()).equals(Optional.of(seen.text()));
    }

    private Optional<String> text(Person person, ShownMessage message) {
        return Optional.ofNullable(screens.getOrDefault(person, Map.of()).get(message.id())).map(Seen::text);
    }

    /** All that one person has received in direct messages. */
    String toldTo(Person person) {
        return screens.getOrDefault(person, Map.of()).values().stream().filter(Seen::direct).map(Seen::text)
                .collect(Collectors.joining("\n"));
    }

    /** All that is new on one person's screen since an earlier moment, but for direct messages. */
    String seenBy(Person person, View before) {
        return screens.getOrDefault(person, Map.of()).values().stream()
                .filter(seen -> !seen.direct() && before.differs(person, seen)).map(Seen::text).collect(Collectors
                        .joining("\n"));
    }

    String everythingSeenBy(Person person) {
        return screens.getOrDefault(person, Map.of()).values().stream().map(Seen::text)
                .collect(Collectors.joining("\n"));
    }
}
