package org.entente.play;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.script.reading.MessagesReader;
import org.entente.simulator.seen.ShownMessage;
import org.entente.text.Language;
import org.entente.text.Messages;

/** What somebody who only looks on reads in some messages, told apart: what stands there as a model's fact, and the rest. */
final class Sightings {

    /** What Discord would open when it is pressed, and what it would ring with. */
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)https?(?<!\\\\):(?<!\\\\)//[^)\\s]*");
    private static final Pattern CALL = Pattern.compile("(?<!\\\\)@(?:everyone|here)|(?<!\\\\)<@[&!]?\\d+>");
    private static final Messages MESSAGES = MessagesReader.builtIn().messages().orElseThrow();
    private static final String OWN = "https://discord.com/channels/";

    private final List<ShownMessage> messages;
    private final Speech speech;

    Sightings(List<ShownMessage> messages, Language language) {
        this.messages = List.copyOf(messages);
        speech = new Speech(MESSAGES, language);
    }

    /** Every statement that stands under a model's name, and every text that it suggests. */
    List<String> facts() {
        List<String> facts = new ArrayList<>();
        messages.stream().filter(this::isModels).flatMap(message -> message.lines().stream()).forEach(line -> {
            if (line.startsWith("- ")) {
                facts.add(line.substring(2));
            } else if (line.startsWith(beginning("summary.suggested"))) {
                facts.add(line.substring(beginning("summary.suggested").length()).strip());
            }
        });
        return facts;
    }

    private boolean isModels(ShownMessage message) {
        return message.text().contains(beginning("summary.by-model")) || message.text().contains(beginning(
                "summary.suggested"));
    }

    /** Up to the first thing that differs from case to case. */
    private String beginning(String key) {
        String text = speech.say(key, "model", "\u0001", "host", "\u0001", "count", 3, "text", "\u0001");
        return (text + '\u0001').substring(0, (text + '\u0001').indexOf('\u0001')).replace("**", "").replaceAll(
                "[\\s\u00a0(]+$", "");
    }

    /** Whether it is the digest that needs no model, and says why. */
    boolean isDigest(String why) {
        return text().contains(speech.say("summary.plain")) && text().contains(beginning(why));
    }

    boolean tellsWhatIsLeftOut(int statements) {
        return text().contains(speech.say("summary.left-out", "count", statements));
    }

    /** Whatever would call somebody or lead out of the channel. */
    List<String> dangers() {
        Stream<String> calls = messages.stream().filter(one -> one.callsMany() || !one.mentioned().isEmpty())
                .map(ShownMessage::text);
        Stream<String> written = messages.stream().map(ShownMessage::components).flatMap(all -> all.findValuesAsText(
                "content").stream()).flatMap(content -> Stream.concat(CALL.matcher(content).results(), LINK.matcher(
                        content).results()).map(found -> found.group()).filter(found -> !found.startsWith(OWN)));
        return Stream.concat(calls, written).toList();
    }

    String text() {
        return String.join("\n", messages.stream().map(ShownMessage::text).toList());
    }
}
