package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.rehearsal.show.Deeds;
import org.entente.rehearsal.show.Showing;
import org.entente.rehearsal.show.Transcript;
import org.entente.script.Meeting;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.World;
import org.entente.text.Messages;
import org.entente.text.Text;

/** Meetings that play in the room, and those that were played by hand, to be kept. */
record ShowRoutes(World world, Messages messages, Deeds deeds, House house) {

    void serve(RoutesConfig routes) {
        routes.post("/room/show", context -> RoomPage.done(context, this::act));
        routes.get("/room/transcript.yaml", this::transcript);
    }

    private void act(JsonNode asked) {
        Duration pace = Duration.ofMillis(asked.path("pace").asLong(2_000));
        switch (asked.path("does").asText()) {
            case "begin" -> house.show(sample(asked.path("meeting").asText()), pace,
                    asked.path("running").asBoolean(true));
            case "end" -> house.endShow();
            case "pause" -> house.showing().ifPresent(Showing::pause);
            case "resume" -> house.showing().ifPresent(Showing::resume);
            case "step" -> house.showing().ifPresent(Showing::step);
            case "pace" -> house.showing().ifPresent(showing -> showing.pace(pace));
            default -> throw new IllegalArgumentException("nobody can do this");
        }
    }

    private Meeting sample(String id) {
        return house.samples().stream().filter(meeting -> meeting.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample is called " + id));
    }

    private void transcript(Context context) {
        Channel channel = world.channel(Long.parseLong(String.valueOf(context.queryParam("channel"))));
        Guild guild = channel.guild().orElseThrow(() -> new IllegalArgumentException("direct messages are no meeting"));
        List<Person> people = world.people().stream().filter(guild::has).toList();
        Text title = messages.text("rehearsal.transcript", Map.of("channel", channel.name()));
        String yaml = Transcript.of(guild, channel, people, Map.of("fr", title.french(), "en", title.english()), deeds
                .in(channel.id()));
        int leftOut = deeds.leftOut(channel.id());
        String note = leftOut == 0
                ? ""
                : "# " + String.join("\n# ", both(messages.text("rehearsal.left-out", Map.of("count", leftOut)))) + "\n";
        context.contentType("application/yaml; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"rehearsal.yaml\"").result(note + yaml);
    }

    private static List<String> both(Text text) {
        return List.of(text.french(), text.english());
    }
}
