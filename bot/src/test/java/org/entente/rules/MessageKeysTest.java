package org.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.Wiring;
import org.entente.command.Action;
import org.entente.command.Cards;
import org.entente.command.Contents;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Surroundings;
import org.entente.command.files.FormatChoice;
import org.entente.command.summary.Jobs;
import org.entente.document.Gap;
import org.entente.export.template.Problem;
import org.entente.raci.Finding;
import org.entente.raci.Letter;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.MessagesReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.store.CannotOpen;
import org.entente.text.Language;
import org.entente.text.Messages;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Every sentence that the code asks for exists, and every sentence that exists is asked for. */
class MessageKeysTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path PAGE = Path.of("src", "main", "resources", "rehearsal");
    /** What the rehearsal page says: a whole key in single quotes. */
    private static final Pattern SAID_ON_PAGE = Pattern.compile("'(room(?:\\.[a-z0-9-]+)+)'");
    private static final Pattern DOTTED = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]*[a-z0-9])+)\"");
    /** A key of which code puts the last word. */
    private static final Pattern BEGUN = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)*[.-])\" \\+ ");
    private static final Pattern CHANGE = Pattern.compile("new Change\\(\"([a-z-]+)\"");
    private static final Pattern NAME = Pattern.compile("[\\p{Ll}\\p{N}_-]{1,32}");
    /** Of a command under a message: capitals and spaces may stand in it. */
    private static final Pattern MENU_NAME = Pattern.compile("(?=.{1,32}$)\\S+( \\S+)*");
    private static final int LONGEST_DESCRIPTION = 100;

    private final Messages messages = MessagesReader.builtIn().messages().orElseThrow();
    private final List<String> sources = texts(CODE, ".java");
    private final List<Family> families = families(messages);

    @Test
    void everyMessageThatIsAskedForExists() {
        Set<String> missing = asked();
        missing.removeAll(messages.keys());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMessageIsAskedFor() {
        Set<String> unused = messages.keys();
        unused.removeAll(asked());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyThatIsPutTogetherIsKnownToThisTest() {
        Set<String> namespaces = messages.keys().stream().map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        assertThat(found(BEGUN).filter(begun -> namespaces.contains(begun.split("\\.", 2)[0])))
                .isSubsetOf(composed().keySet());
    }

    @Test
    void commandsAndOptionsHaveNamesAndDescriptionsThatDiscordTakes() {
        for (String key : commandKeys()) {
            for (Language language : Language.values()) {
                String text = messages.say(language, key);
                if (menuKeys().toList().contains(key)) {
                    assertThat(text).as(key).matches(MENU_NAME);
                } else if (key.endsWith(".name")) {
                    assertThat(text).as(key).matches(NAME).isEqualTo(text.toLowerCase(Locale.ROOT));
                } else {
                    assertThat(text.length()).as(key + ": " + text).isBetween(1, LONGEST_DESCRIPTION);
                }
            }
        }
    }

    @Test
    void theEnglishNamesAreThoseOfTheCode() {
        for (Family family : families) {
            if (typed(family).findAny().isPresent()) {
                assertThat(messages.say(Language.ENGLISH, "command." + family.name() + ".name"))
                        .isEqualTo(family.name());
            }
            typed(family).filter(action -> !action.name().isEmpty()).forEach(action -> assertThat(messages
                    .say(Language.ENGLISH, "command." + family.name() + "." + action.name() + ".name"))
                    .isEqualTo(action.name()));
        }
    }

    @Test
    void noTwoNamesOfAFamilyAreTheSameInALanguage() {
        for (Language language : Language.values()) {
            assertThat(families.stream().filter(family -> typed(family).findAny().isPresent()))
                    .extracting(family -> messages.say(language, "command." + family.name() + ".name"))
                    .doesNotHaveDuplicates();
            assertThat(menuKeys()).extracting(key -> messages.say(language, key)).doesNotHaveDuplicates();
            families.forEach(family -> assertThat(typed(family).filter(action -> !action.name().isEmpty()))
                    .extracting(action -> messages.say(language,
                            "command." + family.name() + "." + action.name() + ".name")).doesNotHaveDuplicates());
        }
    }

    private Set<String> asked() {
        Set<String> namespaces = messages.keys().stream().map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> asked = found(DOTTED).filter(key -> !key.endsWith(".db")).filter(key -> namespaces.contains(key
                .substring(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.addAll(said());
        asked.addAll(commandKeys());
        families.stream().flatMap(MessageKeysTest::typed).flatMap(action -> action.options().stream())
                .forEach(option -> option.choices()
                        .forEach(choice -> asked.add("option." + option.name() + ".choice." + choice)));
        composed().forEach((begun, words) -> words.forEach(word -> asked.add(begun + word)));
        return asked;
    }

    /** The keys of which the code knows only the beginning, with all that may follow. */
    private Map<String, Collection<String>> composed() {
        List<String> letters = Stream.of(Letter.values()).map(letter -> letter.name().toLowerCase(Locale.ROOT))
                .flatMap(letter -> Stream.of(letter, letter + "-hint")).toList();
        List<String> findings = Stream.of(Finding.Kind.values()).map(MessageKeysTest::word).toList();
        return Map.ofEntries(Map.entry("command.", Set.of()), Map.entry("member.gone.", List.of("left", "removed",
                "asks-no-more", "not-confirmed")), Map.entry("option.language.choice.", List.of("fr", "en")), Map.entry(
                        "option.", Set.of()),
                Map.entry("card.", List.of("said", "silent")), Map.entry("file.", List.of("said", "silent")),
                Map.entry("raci.finding.", findings), Map.entry("raci.field.", letters),
                Map.entry("raci.", found(CHANGE).toList()),
                Map.entry("placeholder.", List.of("title", "partnership", "organizations", "our-organization",
                        "version", "date",
                        "draft-mark", "body", "notice", "matrix")),
                Map.entry("template.problem.", Stream.of(Problem.Kind.values()).map(MessageKeysTest::word).toList()),
                Map.entry("draft.why.", Stream.of(Gap.Kind.values()).map(MessageKeysTest::word).toList()),
                Map.entry("start.database.", Stream.of(CannotOpen.Reason.values()).map(MessageKeysTest::word).toList()),
                Map.entry("settings.address-", List.of("http", "ws")),
                Map.entry("permission.", List.of("view-channel", "message-send", "message-send-in-threads",
                        "message-attach-files")),
                Map.entry("cli.", List.of("entente", "check", "play")),
                Map.entry("document.signature.", List.of("name", "title", "signature", "date")),
                Map.entry("picture.letter.", List.of("r", "a", "c", "i")),
                Map.entry("document.matrix-table.", List.of("caption", "task", "lead", "legend")),
                Map.entry("format.", FormatChoice.ofDrafts().offered()));
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<String> commandKeys() {
        Set<String> keys = new TreeSet<>();
        for (Family family : families) {
            if (typed(family).findAny().isPresent()) {
                keys.add("command." + family.name());
            }
            typed(family).forEach(action -> {
                keys.add("command." + family.path(action).replace(' ', '.'));
                action.options().stream().map(Option::name).forEach(option -> keys.add("option." + option));
            });
        }
        return Stream.concat(menuKeys(), keys.stream().flatMap(key -> Stream.of(key + ".name", key + ".description")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the commands that stand under a message, which have a name alone. */
    private Stream<String> menuKeys() {
        return families.stream().flatMap(family -> family.actions().stream()
                .filter(action -> action.way() == Action.Way.ON_MESSAGE)
                .map(action -> "command." + family.path(action).replace(' ', '.') + ".name"));
    }

    private static Stream<Action> typed(Family family) {
        return family.actions().stream().filter(Action::typed);
    }

    private Stream<String> found(Pattern pattern) {
        return sources.stream().flatMap(source -> pattern.matcher(source).results()).map(match -> match.group(1));
    }

    private static Set<String> said() {
        return texts(PAGE, ".js").stream().flatMap(source -> SAID_ON_PAGE.matcher(source).results())
                .map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static List<String> texts(Path folder, String ending) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<Family> families(Messages messages) {
        var contents = new Contents(ScriptFolder.builtIn().edition(),
                edition -> ContentReader.read(edition).content().orElseThrow());
        var desk = new Desk(Mockito.mock(), contents, messages, Mockito.mock(Cards.class));
        return Wiring.families(desk, Clock.systemUTC(), new Surroundings(Mockito.mock(), address -> Optional.empty(),
                Optional.empty(), Optional.empty()), new Jobs());
    }
}
