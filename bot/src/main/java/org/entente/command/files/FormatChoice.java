package org.entente.command.files;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.command.Action.Suggestion;
import org.entente.command.Option;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Form;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.text.Alike;

/**
 * The formats that something can be had in, and how people choose among them: typed as a list, or picked in a form.
 *
 * @param offered ids, such as {@code docx}, in the order in which they are offered
 */
public record FormatChoice(List<String> offered) {

    public static final String OPTION = "formats";

    /** What else people call them. */
    private static final Map<String, String> OTHERWISE = Map.of("md", "markdown", "word", "docx", "excel", "xlsx",
            "htm", "html", "web", "html", "ical", "ics");
    private static final int MOST_QUOTED = 40;

    public FormatChoice {
        offered = List.copyOf(offered);
    }

    /** The document itself, its matrix, its dates, and all that it was made from. */
    public static FormatChoice ofDrafts() {
        return new FormatChoice(List.of("docx", "pdf", "markdown", "html", "xlsx", "csv", "ics", "json"));
    }

    /** What holds words alone. */
    public static FormatChoice ofWords() {
        return new FormatChoice(List.of("docx", "pdf", "markdown", "html"));
    }

    public static Option option() {
        return Option.suggested(OPTION).optional();
    }

    /**
     * Those that the request names, each once and in the order in which they are offered; none where it names none.
     *
     * @throws Refused where something is named that there is not
     */
    public List<String> chosen(Request request) {
        List<String> named = Stream.concat(request.picked(OPTION).stream(), words(request.argument(OPTION).orElse(
                ""))).map(this::known).toList();
        return offered.stream().filter(named::contains).toList();
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split("[\\s,;+&/-]+")).filter(word -> !word.isEmpty());
    }

    private String known(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
        String id = OTHERWISE.getOrDefault(plain, plain);
        if (!offered.contains(id)) {
            throw new Refused("files.unknown-format", Map.of("name", Markup.typed(Markup.line(word), MOST_QUOTED),
                    "formats", String.join(", ", offered)));
        }
        return id;
    }

    /** What was begun, with each format that fits at its end. */
    public List<Suggestion> suggest(Speech speech, String begun) {
        List<String> words = new ArrayList<>(words(begun).map(word -> word.toLowerCase(Locale.ROOT)).toList());
        boolean complete = words.isEmpty() || offered.contains(words.getLast()) || begun.endsWith(" ")
                || begun.endsWith(",");
        String last = complete ? "" : words.removeLast();
        Set<String> before = Set.copyOf(words);
        String list = String.join(", ", offered.stream().filter(before::contains).toList());
        return offered.stream().filter(id -> !before.contains(id) && fits(speech, id, last))
                .map(id -> suggestion(speech, list, id)).toList();
    }

    private static boolean fits(Speech speech, String id, String begun) {
        return id.startsWith(begun) || Alike.plain(label(speech, id)).contains(Alike.plain(begun));
    }

    private static Suggestion suggestion(Speech speech, String before, String id) {
        String value = before.isEmpty() ? id : before + ", " + id;
        String label = before.isEmpty() ? label(speech, id) : before + " + " + label(speech, id);
        return new Suggestion(value, Markup.cut(label, Form.LONGEST_OPTION));
    }

    /** @param target where the filled form goes */
    public Form form(Speech speech, Target target) {
        List<Form.Option> options = offered.stream().map(id -> new Form.Option(id, label(speech, id))).toList();
        return new Form(target, speech.say("files.form"), List.of(new Form.PickField(OPTION, speech.say(
                "files.form-label"), speech.say("files.form-hint"), options, Set.of(), 0, options.size())));
    }

    private static String label(Speech speech, String id) {
        return speech.say("format." + id);
    }

    /** A button's target that keeps what was chosen. */
    public static Target keeping(List<String> chosen, Target target) {
        return chosen.isEmpty() ? target : target.with(OPTION, String.join("-", chosen));
    }

    /** A list as it was typed, as a target takes it. */
    public static String inTarget(String list) {
        return words(list.toLowerCase(Locale.ROOT)).collect(joining("-"));
    }
}
