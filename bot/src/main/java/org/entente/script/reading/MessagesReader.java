package org.entente.script.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.Message;
import org.entente.text.Messages;
import org.entente.text.Placeholders;
import org.entente.text.Text;

/**
 * Reads the product's sentences: keys within keys, joined by dots, down to {@code {fr: …, en: …}}, where each language
 * may have {@code {one: …, other: …}}.
 */
public final class MessagesReader {

    /** The files on the class path; a new one is a word here. */
    private static final List<String> FILES = Stream
            .of("commands", "people", "conversation", "pace", "status", "matrix", "documents", "advice", "versions",
                    "signing", "amending",
                    "files",
                    "refusals",
                    "program",
                    "kept", "reminders", "reflection", "settings", "data", "wording", "summary", "template", "revising",
                    "rehearsal",
                    "rehearsal-message",
                    "rehearsal-composer",
                    "rehearsal-form")
            .map(name -> "messages/" + name + ".yaml").toList();
    private static final Predicate<String> KEY = Pattern.compile("[a-z][a-z0-9-]*").asMatchPredicate();
    /** A message of Discord takes no more. */
    private static final int LONGEST = 4000;

    private final Findings findings = new Findings();
    private final Map<String, Message> messages = new LinkedHashMap<>();

    private MessagesReader() {}

    /** The sentences on the class path. */
    public static MessagesReading builtIn() {
        MessagesReader reader = new MessagesReader();
        FILES.forEach(file -> reader.add(file, onClassPath(file)));
        return reader.reading();
    }

    public static MessagesReading read(String file, String yaml) {
        MessagesReader reader = new MessagesReader();
        reader.add(file, yaml);
        return reader.reading();
    }

    private static String onClassPath(String name) {
        try (InputStream file = MessagesReader.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program was packed without " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private void add(String file, String yaml) {
        YamlTree.read(file, yaml, findings).ifPresent(root -> branch("", root));
    }

    private MessagesReading reading() {
        return new MessagesReading(findings.none() ? Optional.of(new Messages(messages)) : Optional.empty(),
                findings.sorted());
    }

    private void branch(String key, Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.add(node.place(), "a message is written {fr: …, en: …}; this is " + node.name());
        } else if (sentence(mapping)) {
            message(mapping).ifPresent(message -> put(key, message, mapping.place()));
        } else {
            mapping.entries().forEach((name, entry) -> twig(key, name, entry));
        }
    }

    private void put(String key, Message message, Place place) {
        if (messages.putIfAbsent(key, findings.mark(message, place)) != null) {
            findings.add(place, "'" + key + "' stands in another file already; keep one");
        }
    }

    /** A language may also be a part of a key: what stands under it then is a sentence of its own. */
    private static boolean sentence(Node.Mapping mapping) {
        return languages(mapping).findAny().isPresent() && languages(mapping)
                .noneMatch(node -> node instanceof Node.Mapping inner && languages(inner).findAny().isPresent());
    }

    private static Stream<Node> languages(Node.Mapping mapping) {
        return Stream.of("fr", "en").flatMap(key -> Optional.ofNullable(mapping.entries().get(key)).stream())
                .map(Node.Entry::value);
    }

    private void twig(String key, String name, Node.Entry entry) {
        if (!KEY.test(name)) {
            findings.add(entry.place(), "'" + name + "' cannot be a key: write small letters, digits and hyphens");
        }
        branch(key.isEmpty() ? name : key + "." + name, entry.value());
    }

    private Optional<Message> message(Node.Mapping leaf) {
        boolean counted = leaf.entries().values().stream().anyMatch(entry -> entry.value() instanceof Node.Mapping);
        Optional<Message> message = counted
                ? counted(leaf)
                : Optional.of(new Message.Fixed(TextReader.read(leaf, "a message", LONGEST, findings)));
        message.ifPresent(read -> checkPlaces(leaf.place(), read));
        return message;
    }

    private Optional<Message> counted(Node.Mapping leaf) {
        Optional<Fields> languages = Fields.of(leaf, Shape.TEXT, findings);
        Optional<Fields> french = languages.flatMap(fields -> forms(fields, "fr"));
        Optional<Fields> english = languages.flatMap(fields -> forms(fields, "en"));
        return french.flatMap(fr -> english.map(en -> new Message.Counted(form("one", fr, en), form("other", fr, en))));
    }

    private Optional<Fields> forms(Fields languages, String language) {
        return languages.node(language).flatMap(node -> Fields.of(node, Shape.FORMS, findings));
    }

    private static Text form(String form, Fields french, Fields english) {
        return TextReader.set(french, english, form, LONGEST);
    }

    private void checkPlaces(Place place, Message message) {
        switch (message) {
            case Message.Fixed fixed -> checkPlaces(place, fixed.text(), Set.of());
            case Message.Counted counted -> {
                Set<String> free = Set.of(Message.COUNT);
                checkPlaces(place, counted.one(), free);
                checkPlaces(place, counted.other(), free);
                checkSame(place, Placeholders.in(counted.one()), Placeholders.in(counted.other()), free);
            }
        }
    }

    private void checkPlaces(Place place, Text text, Set<String> free) {
        if (Placeholders.strayBrace(text.french()) || Placeholders.strayBrace(text.english())) {
            findings.add(place, "a brace stands alone, or what it holds is no name; write {name}");
        }
        checkSame(place, Placeholders.in(text.french()), Placeholders.in(text.english()), free);
    }

    /** @param free names that one form may leave out: "an organisation" needs no {count} */
    private void checkSame(Place place, Set<String> some, Set<String> others, Set<String> free) {
        Set<String> apart = new TreeSet<>(some);
        apart.addAll(others);
        apart.removeIf(name -> free.contains(name) || (some.contains(name) && others.contains(name)));
        apart.forEach(name -> findings.add(place, "{" + name + "} does not stand in every language and form; add it"));
    }
}
