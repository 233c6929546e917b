package org.entente.play;

import java.util.ArrayList;
import java.util.Collection;
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

/** What each person sees in a channel at one moment. */
record View(Map<Person, Map<Long, ShownMessage>> screens) {

    static View of(Channel channel, Collection<Person> people) {
        Map<Person, Map<Long, ShownMessage>> screens = new LinkedHashMap<>();
        for (Person person : people) {
            Map<Long, ShownMessage> screen = new LinkedHashMap<>();
            channel.messagesSeenBy(person).forEach(message -> screen.put(message.id(), message));
            screens.put(person, screen);
        }
        return new View(screens);
    }

    /** Messages that appeared or changed since an earlier moment, each once, in the channel's order. */
    List<Change> since(View before) {
        List<Change> changes = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        screens.forEach((person, screen) -> screen.values().stream()
                .filter(message -> before.differs(person, message) && told.add(message.id()))
                .forEach(message -> changes.add(new Change(message, before.text(person, message),
                        message.isEphemeral() ? Optional.of(person.name()) : Optional.empty()))));
        changes.sort((a, b) -> Long.compare(a.message().id(), b.message().id()));
        return changes;
    }

    private boolean differs(Person person, ShownMessage message) {
        return !text(person, message).equals(Optional.of(message.text()));
    }

    private Optional<String> text(Person person, ShownMessage message) {
        return Optional.ofNullable(screens.getOrDefault(person, Map.of()).get(message.id())).map(ShownMessage::text);
    }

    /** All that is new on one person's screen since an earlier moment. */
    String seenBy(Person person, View before) {
        return screens.getOrDefault(person, Map.of()).values().stream().filter(message -> before.differs(person,
                message))
                .map(ShownMessage::text).collect(Collectors.joining("\n"));
    }

    String everythingSeenBy(Person person) {
        return screens.getOrDefault(person, Map.of()).values().stream().map(ShownMessage::text)
                .collect(Collectors.joining("\n"));
    }
}
