package org.entente.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.entente.simulator.limits.ChoiceLimits;
import org.entente.simulator.limits.Complaints;
import org.entente.simulator.limits.FormLimits;
import org.entente.simulator.seen.Choice;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Completion;
import org.entente.simulator.world.Interaction;
import org.entente.simulator.world.Interaction.Kind;
import org.entente.simulator.world.InteractionMetadata;
import org.entente.simulator.world.Message;
import org.entente.simulator.world.MessageDesk;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Reaction;
import org.entente.simulator.world.World;

/** The first answer to an interaction: a message, an edit, a form, proposals, or the promise of one. */
final class CallbackRoute {

    private final World world;
    private final MessageDesk desk;

    CallbackRoute(World world) {
        this.world = world;
        this.desk = new MessageDesk(world);
    }

    List<Route> routes() {
        return List.of(Route.of("POST", "/interactions/{interaction_id}/{interaction_token}/callback", this::answer));
    }

    private JsonNode answer(Call call) {
        Interaction interaction = world.interactions().get(call.params().get(1))
                .filter(known -> known.id() == call.id(0))
                .orElseThrow(() -> new Refused(404, 10062, "Unknown interaction"));
        int type = call.json().path("type").asInt();
        mustFit(interaction, type);
        Optional<Message> message = switch (type) {
            case 4 -> Optional.of(reply(interaction, call));
            case 5 -> Optional.of(think(interaction, call));
            case 6 -> Optional.of(acknowledge(interaction));
            case 7 -> Optional.of(update(interaction, call));
            case 8 -> propose(interaction, call.json().path("data").path("choices"));
            case 9 -> open(interaction, call.json().path("data"));
            default -> throw unfit("Value of field \"type\" must be one of (4, 5, 6, 7, 8, 9).");
        };
        return call.asks("with_response") ? response(interaction, type, message) : NullNode.getInstance();
    }

    private static void mustFit(Interaction interaction, int type) {
        boolean proposes = interaction.kind() == Kind.AUTOCOMPLETE;
        boolean changes = type == 6 || type == 7;
        boolean fromForm = interaction.kind() == Kind.FORM;
        if (proposes != (type == 8) || (changes && interaction.source().isEmpty()) || (type == 9 && fromForm)) {
            throw unfit("This interaction callback type is not allowed for this interaction type.");
        }
    }

    private static Refused unfit(String message) {
        Complaints complaints = new Complaints();
        complaints.add("type", "BASE_TYPE_CHOICES", message);
        try {
            complaints.refuse();
        } catch (Refused refused) {
            return refused;
        }
        throw new IllegalStateException(message);
    }

    private static Optional<Person> audience(Interaction interaction, Call call) {
        boolean ephemeral = (call.json().path("data").path("flags").asInt() & Message.EPHEMERAL) != 0;
        return ephemeral ? Optional.of(interaction.person()) : Optional.empty();
    }

    private Message reply(Interaction interaction, Call call) {
        Message message = desk.answer(interaction, "data.", call.body().at("data"), audience(interaction, call));
        put(interaction, message);
        interaction.exchange().settled(new Reaction.Replied(interaction.channel().shown(message)));
        return message;
    }

    private Message think(Interaction interaction, Call call) {
        Optional<Person> audience = audience(interaction, call);
        Message message = desk.thinking(interaction, audience);
        put(interaction, message);
        interaction.exchange().answered(new Reaction.Thinking(audience.isPresent()));
        return message;
    }

    private static Message acknowledge(Interaction interaction) {
        Message source = interaction.source().orElseThrow();
        interaction.claim();
        interaction.original(source.id());
        interaction.exchange().answered(new Reaction.Acknowledged());
        return source;
    }

    private Message update(Interaction interaction, Call call) {
        long id = interaction.source().orElseThrow().id();
        Message now = Lookup.message(interaction.channel(), id);
        Message message = desk.edit(now, "data.", call.body().at("data"));
        put(interaction, message);
        interaction.exchange().settled(new Reaction.Updated(interaction.channel().shown(message)));
        return message;
    }

    private static void put(Interaction interaction, Message message) {
        interaction.claim();
        interaction.original(message.id());
        interaction.channel().messages().put(message);
    }

    private static Optional<Message> propose(Interaction interaction, JsonNode choices) {
        Complaints complaints = new Complaints();
        ChoiceLimits.check("data.choices", choices, complaints);
        complaints.refuse();
        interaction.claim();
        interaction.exchange()
                .settled(new Reaction.Proposed(Choice.proposals(choices, interaction.person().locale())));
        return Optional.empty();
    }

    private static Optional<Message> open(Interaction interaction, JsonNode data) {
        Complaints complaints = new Complaints();
        FormLimits.check(data, complaints);
        complaints.refuse();
        interaction.claim();
        ObjectNode form = data.deepCopy();
        form.set("components", Completion.of(data.path("components"), Json.array()));
        interaction.exchange().settled(new Reaction.FormOpened(OpenForm.of(form,
                interaction.source().map(Message::id), InteractionMetadata.of(interaction))));
        return Optional.empty();
    }

    private static JsonNode response(Interaction interaction, int type, Optional<Message> message) {
        ObjectNode json = Json.object();
        ObjectNode about = json.putObject("interaction").put("id", Long.toString(interaction.id())).put("type", type);
        ObjectNode resource = json.putObject("resource").put("type", type);
        message.ifPresent(made -> {
            about.put("response_message_id", Long.toString(made.id()))
                    .put("response_message_loading", made.isLoading())
                    .put("response_message_ephemeral", made.onlyFor().isPresent());
            resource.set("message", made.json());
        });
        return json;
    }
}
