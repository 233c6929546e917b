package org.entente.rehearsal.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.script.Meeting.Act;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Role;
import org.entente.text.Language;

/** What was done in a channel as a meeting's transcript, which {@code play} runs again. */
public final class Transcript {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).enable(YAMLGenerator.Feature.INDENT_ARRAYS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES).build());

    private Transcript() {}

    /**
     * @param people everybody on the server, for a transcript may also name those who did nothing
     * @param title  in French and in English
     * @return YAML; with no steps where nothing was done
     */
    public static String of(Guild guild, Channel channel, List<Person> people, Map<String, String> title,
            List<Deed> deeds) {
        Map<String, Object> meeting = new LinkedHashMap<>();
        meeting.put("meeting", "rehearsal");
        meeting.put("title", title);
        meeting.put("server", guild.name());
        meeting.put("channel", channel.name());
        Map<Long, String> names = names(people);
        meeting.put("people", people.stream()
                .map(person -> person(guild, person, names, first(person, deeds))).toList());
        meeting.put("steps", deeds.stream().filter(deed -> names.containsKey(deed.person()))
                .map(deed -> step(deed, names)).toList());
        try {
            return YAML.writeValueAsString(meeting);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two people of one name get a number. */
    private static Map<Long, String> names(List<Person> people) {
        Map<Long, String> names = new LinkedHashMap<>();
        for (Person person : people) {
            String name = person.name();
            for (int number = 2; names.containsValue(name); number++) {
                name = person.name() + " " + number;
            }
            names.put(person.id(), name);
        }
        return names;
    }

    /** A person's language before the first time that it changed. */
    private static Language first(Person person, List<Deed> deeds) {
        Language now = Language.ofTag(person.locale()).orElse(Language.ENGLISH);
        return deeds.stream().filter(deed -> deed.person() == person.id())
                .flatMap(deed -> deed.act() instanceof Act.Speaks speaks ? Stream.of(speaks.language().other())
                        : Stream.empty())
                .findFirst().orElse(now);
    }

    private static Map<String, Object> person(Guild guild, Person person, Map<Long, String> names,
            Language language) {
        Map<String, Object> actor = new LinkedHashMap<>();
        String name = names.getOrDefault(person.id(), person.name());
        actor.put("person", name);
        actor.put("name", name);
        actor.put("language", language.code());
        List<String> roles = guild.rolesOf(person).stream().map(Role::name).sorted().toList();
        if (!roles.isEmpty()) {
            actor.put("roles", roles);
        }
        return actor;
    }

    private static Map<String, Object> step(Deed deed, Map<Long, String> names) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("who", names.get(deed.person()));
        switch (deed.act()) {
            case Act.Types types -> {
                step.put("types", types.command());
                if (!types.options().isEmpty()) {
                    Map<String, String> options = new LinkedHashMap<>();
                    types.options().forEach((name, value) -> options.put(name, named(value, names)));
                    step.put("with", options);
                }
            }
            case Act.Presses presses -> step.put("presses", presses.button());
            case Act.Says says -> step.put("says", says.text());
            case Act.Speaks speaks -> step.put("speaks", speaks.language().code());
            case Act.Takes takes -> {
                step.put("apps", takes.command());
                step.put("on", takes.message());
            }
        }
        if (!deed.fills().isEmpty()) {
            Map<String, Object> fills = new LinkedHashMap<>();
            deed.fills().forEach((label, values) -> {
                List<String> written = values.stream().map(value -> named(value, names)).toList();
                fills.put(label, written.size() == 1 ? written.getFirst() : written);
            });
            step.put("fills", fills);
        }
        return step;
    }

    private static String named(String value, Map<Long, String> names) {
        return names.entrySet().stream().filter(person -> Deed.reference(person.getKey()).equals(value))
                .map(Map.Entry::getValue).findFirst().orElse(value);
    }
}
