package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.entente.rehearsal.show.Deed;
import org.entente.rehearsal.show.Deeds;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Exchange;
import org.entente.simulator.world.Message;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Reaction;
import org.entente.simulator.world.Seat;
import org.entente.simulator.world.World;

/** Does what somebody did on the page, in their client, and says what came of it. */
final class Acts {

    private static final String SAID = "said";
    private static final int LONGEST = 2_000;
    private static final int MOST_FILES = 10;

    private final World world;
    private final Deeds deeds;
    private final OpenForms forms = new OpenForms();

    Acts(World world, Deeds deeds) {
        this.world = world;
        this.deeds = deeds;
    }

    /** An act under way: the bot's reaction, and what a transcript says of it. */
    private record Doing(Channel channel, CompletableFuture<Reaction> reaction, Optional<Deed> deed) {}

    /** Never fails: a person's client refuses what Discord would not take. */
    CompletableFuture<ObjectNode> act(JsonNode asked) {
        try {
            Person person = Views.person(world, asked.path("person").asText());
            Channel channel = Views.channel(world, person, asked.path("channel").asText());
            JsonNode act = asked.path("act");
            if (act.path("does").asText().equals("says")) {
                return CompletableFuture.completedFuture(says(person, channel, act));
            }
            Doing doing = doing(person, channel, act);
            return doing.reaction().thenApply(reaction -> told(reaction, doing));
        } catch (IllegalArgumentException | Refused impossible) {
            return CompletableFuture.completedFuture(refused(String.valueOf(impossible.getMessage())));
        }
    }

    /** @param detail for whoever looks into it, in English; the page says a sentence of its own */
    static ObjectNode refused(String detail) {
        return Json.object().put("reaction", "refused").put("detail", detail);
    }

    Deeds deeds() {
        return deeds;
    }

    private ObjectNode says(Person person, Channel channel, JsonNode act) {
        Given given = new Given(world, channel);
        String text = act.path("text").asText();
        List<Upload> files = given.files(act.path("files"));
        if (text.codePointCount(0, text.length()) > LONGEST || files.size() > MOST_FILES
                || (text.isBlank() && files.isEmpty())) {
            throw new IllegalArgumentException("a message has up to 2000 characters and 10 files, or it is nothing");
        }
        person.in(channel).say(text, files.toArray(Upload[]::new));
        keep(channel, files.isEmpty() ? new Telling(person, channel).says(text) : Optional.empty());
        return Json.object().put("reaction", SAID);
    }

    private Doing doing(Person person, Channel channel, JsonNode act) {
        Seat seat = person.in(channel);
        Given given = new Given(world, channel);
        Telling telling = new Telling(person, channel);
        return switch (act.path("does").asText()) {
            case "types" -> {
                Map<String, Object> options = given.values(act.path("options"));
                String path = act.path("path").asText();
                yield new Doing(channel, seat.slash(path, options).first(), telling.types(path, options));
            }
            case "presses" -> {
                ShownMessage message = message(person, channel, act);
                String button = act.path("button").asText();
                yield new Doing(channel, seat.press(message, button).first(), telling.presses(message, button));
            }
            case "chooses" -> new Doing(channel, seat.select(message(person, channel, act), act.path("select").asText(),
                    given.list(act.path("values"))).first(), Optional.empty());
            case "takes" -> {
                ShownMessage message = message(person, channel, act);
                String command = act.path("command").asText();
                yield new Doing(channel, seat.messageCommand(command, message).first(), telling.takes(command, message));
            }
            case "sends" -> sends(channel, seat, given, telling, act);
            default -> throw new IllegalArgumentException("nobody can do this: " + act.path("does").asText());
        };
    }

    private Doing sends(Channel channel, Seat seat, Given given, Telling telling, JsonNode act) {
        OpenForms.Opened opened = forms.get(act.path("form").asText());
        Map<String, Object> values = given.values(act.path("values"));
        Exchange exchange = seat.submit(opened.form(), values);
        return new Doing(channel, exchange.first(), opened.by().map(deed -> deed.filled(telling.fills(opened.form(),
                values))));
    }

    private static ShownMessage message(Person person, Channel channel, JsonNode act) {
        Message message = channel.messages().get(act.path("message").asLong())
                .filter(found -> found.onlyFor().isEmpty() || found.onlyFor().get() == person.id())
                .orElseThrow(() -> new IllegalArgumentException(person + " sees no such message in " + channel));
        return channel.shown(message);
    }

    /** A form that was opened is written down when it is sent, together with what opened it. */
    private ObjectNode told(Reaction reaction, Doing doing) {
        ObjectNode json = Json.object().put("reaction", word(reaction));
        switch (reaction) {
            case Reaction.FormOpened opened -> json.putObject("form").put("key", forms.keep(opened.form(), doing
                    .deed())).setAll(form(opened));
            case Reaction.NoAnswer none -> {
                // Nothing has happened that a transcript could repeat.
            }
            case Reaction.Replied r -> keep(doing.channel(), doing.deed());
            case Reaction.Updated u -> keep(doing.channel(), doing.deed());
            case Reaction.Thinking t -> keep(doing.channel(), doing.deed());
            case Reaction.Acknowledged a -> keep(doing.channel(), doing.deed());
            case Reaction.Withdrawn w -> keep(doing.channel(), doing.deed());
            case Reaction.Proposed p -> {
                // Suggestions are asked for elsewhere.
            }
        }
        return json;
    }

    private void keep(Channel channel, Optional<Deed> deed) {
        deed.ifPresentOrElse(deeds::add, () -> deeds.leaveOut(channel.id()));
    }

    private static ObjectNode form(Reaction.FormOpened opened) {
        ObjectNode form = Json.object().put("title", opened.form().title());
        form.set("components", opened.form().components());
        return form;
    }

    private static String word(Reaction reaction) {
        return switch (reaction) {
            case Reaction.Replied r -> "replied";
            case Reaction.Updated u -> "updated";
            case Reaction.FormOpened f -> "form";
            case Reaction.Proposed p -> "proposed";
            case Reaction.Thinking t -> "thinking";
            case Reaction.Acknowledged a -> "acknowledged";
            case Reaction.Withdrawn w -> "withdrawn";
            case Reaction.NoAnswer n -> "no-answer";
        };
    }
}
