package org.entente.play;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.entente.command.Speech;
import org.entente.play.Performance.Change;
import org.entente.script.Meeting.Act;
import org.entente.script.Meeting.Step;

/** Prints the channel as people would read it; of an edited card only the lines that are new. */
public record Printed(Speech speech, PrintStream out) implements Performance.Audience {

    @Override
    public void acted(Step step, String person) {
        out.println();
        out.println("» " + switch (step.act()) {
            case Act.Types types -> speech.say("play.types", "person", person, "command", typed(types));
            case Act.Presses presses -> speech.say("play.presses", "person", person, "button", presses.button());
            case Act.Says says -> speech.say("play.says", "person", person, "text", says.text());
            case Act.Speaks speaks -> speech.say("play.speaks", "person", person, "language",
                    speaks.language().locale().getDisplayLanguage(speaks.language().locale()));
            case Act.Takes takes -> speech.say("play.takes", "person", person, "command", takes.command(), "message",
                    takes.message());
        });
        step.fills().forEach((label, values) -> out.println("    " + label + " : " + String.join(" · ", values)));
    }

    private static String typed(Act.Types types) {
        StringBuilder line = new StringBuilder(types.command());
        types.options().forEach((name, value) -> line.append(' ').append(name).append(':').append(value));
        return line.toString();
    }

    @Override
    public void saw(Change change) {
        List<String> known = change.before().map(text -> text.lines().toList()).orElse(List.of());
        List<String> fresh = change.text().lines().filter(line -> !known.contains(
                line))
                .toList();
        String who = change.only().map(person -> " " + speech.say("play.alone", "person", person)).orElse("");
        String edited = change.before().isPresent() ? " " + speech.say("play.edited") : "";
        out.println("  " + change.message().author() + who + edited);
        fresh.forEach(line -> out.println("  | " + line));
    }

    /** @param kept where the bot's files went */
    public void kept(Optional<String> kept) {
        kept.ifPresent(file -> out.println(speech.say("play.saved", "file", file)));
    }
}
