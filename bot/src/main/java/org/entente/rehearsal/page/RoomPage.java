package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.entente.rehearsal.show.Deeds;
import org.entente.simulator.seen.Choice;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.ListedCommand;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Reaction;
import org.entente.simulator.world.World;
import org.entente.text.Language;
import org.entente.text.Messages;

/** What the page asks of the room, under {@code /room/}. */
public final class RoomPage implements AutoCloseable {

    /** Discord takes ten files of ten megabytes; a rehearsal holds them all in memory. */
    private static final int LARGEST = 24 * 1024 * 1024;

    private final World world;
    private final Messages messages;
    private final House house;
    private final Language language;
    private final Live live;
    private final Acts acts;
    private final ShowRoutes shows;

    /**
     * @param language of a new room where its first visitor names none
     * @param deeds    in which what people do is written down
     */
    public RoomPage(World world, Messages messages, Language language, Deeds deeds, House house) {
        this.world = world;
        this.messages = messages;
        this.house = house;
        this.language = language;
        this.live = new Live(world, () -> StateJson.of(house), this::visited);
        this.acts = new Acts(world, deeds);
        this.shows = new ShowRoutes(world, messages, deeds, house);
    }

    /** A new room is furnished in the language of its first visitor. */
    private void visited(Optional<Language> visitors) {
        house.furnish(visitors.orElse(language));
    }

    /** For telling open pages that the room's state has changed. */
    public Live live() {
        return live;
    }

    public void serve(JavalinConfig config) {
        Gate.guard(config);
        RoutesConfig routes = config.routes;
        routes.exception(IllegalArgumentException.class, (wrong, context) -> refuse(context, wrong));
        routes.exception(Refused.class, (wrong, context) -> refuse(context, wrong));
        PageFiles.serve(routes);
        routes.ws("/room/live", live::serve);
        routes.get("/room/words", this::words);
        routes.get("/room/commands", this::commands);
        routes.post("/room/act", this::act);
        routes.post("/room/complete", this::complete);
        Furnishing furnishing = new Furnishing(world, acts.deeds());
        routes.post("/room/people", context -> json(context, Json.object().put("id", Long.toString(furnishing
                .addPerson(body(context)).id()))));
        routes.post("/room/person", context -> done(context, furnishing::changePerson));
        routes.post("/room/channels", context -> json(context, Json.object().put("id", Long.toString(furnishing
                .addChannel(body(context)).id()))));
        routes.post("/room/bot/restart", context -> done(context, asked -> house.restartBot()));
        routes.post("/room/fresh", context -> done(context, asked -> house.startAfresh()));
        shows.serve(routes);
    }

    private void act(Context context) {
        if (context.contentLength() > LARGEST) {
            json(context, Acts.refused("larger than " + LARGEST + " bytes"));
            return;
        }
        boolean kept = house.keepsAll();
        later(context, acts.act(body(context)).whenComplete((done, failed) -> {
            if (house.keepsAll() != kept) {
                live.stateChanged();
            }
        }));
    }

    static JsonNode body(Context context) {
        if (!"application/json".equals(context.contentType())) {
            throw new BadRequestResponse("JSON only");
        }
        return Json.read(context.bodyAsBytes());
    }

    static void done(Context context, Consumer<JsonNode> work) {
        work.accept(body(context));
        json(context, Json.object());
    }

    static void json(Context context, JsonNode node) {
        context.contentType("application/json").result(Json.bytes(node));
    }

    private static void refuse(Context context, RuntimeException wrong) {
        json(context.status(422), Json.object().put("why", wrong.getMessage()));
    }

    private static void later(Context context, CompletableFuture<ObjectNode> answer) {
        context.future(() -> answer.thenAccept(node -> json(context, node)));
    }

    private void words(Context context) {
        Language asked = Language.ofTag(String.valueOf(context.queryParam("language"))).orElse(Language.ENGLISH);
        json(context, PageWords.in(asked, messages));
    }

    private void commands(Context context) {
        Person person = Views.person(world, String.valueOf(context.queryParam("person")));
        Channel channel = Views.channel(world, person, String.valueOf(context.queryParam("channel")));
        ArrayNode list = Json.array();
        List<ListedCommand> commands = person.commandsIn(channel);
        commands.forEach(command -> list.add(CommandJson.of(command)));
        json(context, list);
    }

    private void complete(Context context) {
        JsonNode asked = body(context);
        Person person = Views.person(world, asked.path("person").asText());
        Channel channel = Views.channel(world, person, asked.path("channel").asText());
        CompletableFuture<Reaction> reaction = person.in(channel).autocomplete(asked.path("path").asText(),
                asked.path("option").asText(), asked.path("typed").asText(), new Given(world, channel).values(asked
                        .path("others")))
                .first();
        later(context, reaction.thenApply(RoomPage::choices));
    }

    /** No choices at all, rather than none that fit, where the bot did not answer. */
    private static ObjectNode choices(Reaction reaction) {
        ObjectNode json = Json.object();
        if (reaction instanceof Reaction.Proposed proposed) {
            ArrayNode choices = json.putArray("choices");
            proposed.choices().forEach(choice -> choices.add(choice(choice)));
        }
        return json;
    }

    private static ObjectNode choice(Choice choice) {
        return Json.object().put("name", choice.label()).put("value", choice.value());
    }

    @Override
    public void close() {
        live.close();
    }
}
