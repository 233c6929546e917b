package org.entente.script.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.script.Meeting;
import org.entente.script.Meeting.Act;
import org.entente.script.Problem;
import org.entente.text.Language;

/** Reads a meeting's transcript. */
public final class MeetingReader {

    private static final int MOST_PEOPLE = 100;
    private static final int MOST_STEPS = 2000;
    private static final int NAME = 100;
    /** What a step can be; exactly one of them. */
    private static final List<String> ACTS = List.of("types", "presses", "says", "apps", "speaks");

    private static final Map<String, Language> LANGUAGES = Map.of("fr", Language.FRENCH, "en", Language.ENGLISH);

    private final Findings findings = new Findings();

    private MeetingReader() {}

    /** @param meeting only where there are no problems */
    public record MeetingReading(Optional<Meeting> meeting, List<Problem> problems) {}

    /** @param file as problems name it */
    public static MeetingReading read(String file, String yaml) {
        MeetingReader reader = new MeetingReader();
        Optional<Meeting> meeting = YamlTree.read(file, yaml, reader.findings)
                .flatMap(node -> Fields.of(node, Shape.MEETING, reader.findings)).map(reader::meeting);
        return new MeetingReading(meeting.filter(read -> reader.findings.none()), reader.findings.sorted());
    }

    private Meeting meeting(Fields fields) {
        List<Meeting.Actor> people = fields.each("people", Shape.PERSON, 1, MOST_PEOPLE).stream().map(
                this::person)
                .toList();
        Set<String> known = people.stream().map(Meeting.Actor::id).collect(Collectors.toSet());
        List<Meeting.Step> steps = fields.each("steps", Shape.STEP, 1, MOST_STEPS).stream().map(step -> step(step,
                known))
                .toList();
        return new Meeting(fields.id("meeting"), fields.text("title", NAME), fields.words("server"),
                fields.words("channel"), people, steps);
    }

    private Meeting.Actor person(Fields fields) {
        return new Meeting.Actor(fields.words("person"), fields.words("name"),
                fields.word("language", LANGUAGES, Language.FRENCH),
                texts(fields, "roles"));
    }

    private Meeting.Step step(Fields fields, Set<String> known) {
        String who = fields.words("who");
        refuseStranger(fields, "who", who, known);
        int line = fields.node("who").map(node -> node.place().line()).orElse(1);
        return new Meeting.Step(line, who, act(fields), pairs(fields, "fills"), texts(fields, "sees"),
                texts(fields, "told"), texts(fields, "channel"), hidden(fields, known), texts(fields, "posts"));
    }

    private static void refuseStranger(Fields fields, String key, String person, Set<String> known) {
        if (!known.contains(person)) {
            fields.refuse(key, "nobody in this meeting is called '" + person + "'" + DidYouMean.near(person, known));
        }
    }

    private Act act(Fields fields) {
        if (ACTS.stream().filter(fields::has).count() != 1) {
            fields.refuse("a step either types a command or presses a button, says something to people, or takes a"
                    + " message with a command under Apps: write one of " + String.join(", ", ACTS));
        }
        if (fields.has("apps") != fields.has("on")) {
            fields.refuse("'apps' names a command and 'on' a part of the message to use it on; write both");
        }
        if (fields.has("presses")) {
            return new Act.Presses(fields.words("presses"));
        }
        if (fields.has("speaks")) {
            return new Act.Speaks(fields.word("speaks", LANGUAGES, Language.FRENCH));
        }
        if (fields.has("says")) {
            return new Act.Says(fields.words("says"));
        }
        return fields.has("apps") ? new Act.Takes(fields.words("apps"), fields.words("on")) : types(fields);
    }

    private Act types(Fields fields) {
        String command = fields.words("types");
        if (!command.startsWith("/")) {
            fields.refuse("types", "a command begins with /");
        }
        Map<String, String> options = new LinkedHashMap<>();
        pairs(fields, "with").forEach((name, values) -> options.put(name, String.join(", ", values)));
        return new Act.Types(command, options);
    }

    private Optional<Meeting.Hidden> hidden(Fields fields, Set<String> known) {
        return fields.node("hidden").flatMap(node -> Fields.of(node, Shape.HIDDEN, findings)).map(hidden -> {
            List<String> from = texts(hidden, "from");
            from.forEach(person -> refuseStranger(hidden, "from", person, known));
            return new Meeting.Hidden(from, hidden.words("text"));
        });
    }

    /** One text or a list of them. */
    private List<String> texts(Fields fields, String key) {
        return fields.node(key).map(node -> texts(node, "'" + key + "'")).orElse(List.of());
    }

    private List<String> texts(Node node, String what) {
        return switch (node) {
            case Node.Listing listing -> listing.items().stream().map(item -> Fields.words(item, what, findings))
                    .toList();
            case Node.Scalar scalar -> List.of(Fields.words(scalar, what, findings));
            case Node.Mapping mapping -> {
                findings.add(mapping.place(), what + " is one text or a list of texts");
                yield List.of();
            }
        };
    }

    private Map<String, List<String>> pairs(Fields fields, String key) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        fields.node(key).ifPresent(node -> {
            if (node instanceof Node.Mapping mapping) {
                mapping.entries().forEach((name, entry) -> pairs.put(name, texts(entry.value(), "'" + name + "'")));
            } else {
                fields.refuse(key, "'" + key + "' is written as {name: text}");
            }
        });
        return pairs;
    }
}
