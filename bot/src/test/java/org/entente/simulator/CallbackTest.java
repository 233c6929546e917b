package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.simulator.TestBot.SOON;
import static org.entente.simulator.TestBot.on;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.entente.simulator.world.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CallbackTest {

    private static final String REPLY = "{\"type\":4,\"data\":{\"content\":\"hello\"}}";

    private static String callback(SlashCommandInteractionEvent event) {
        return "interactions/" + event.getId() + "/" + event.getToken() + "/callback";
    }

    @Test
    void aSecondAnswerIsRefused() {
        CompletableFuture<SlashCommandInteractionEvent> seen = new CompletableFuture<>();
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord, on(SlashCommandInteractionEvent.class, seen::complete))
                        .offering(Commands.slash("ping", "Ping"))) {
            town.ana().slash("ping");
            String path = callback(seen.join());
            Http http = new Http(town.discord, "rehearsal");
            assertThat(http.send("POST", path, "{\"type\":4,\"data\":{\"content\":\"\"}}").body()).contains("50035");
            assertThat(http.send("POST", path, REPLY).statusCode()).isEqualTo(204);
            assertThat(http.send("POST", path, REPLY).body()).contains("40060");
            assertThat(town.channel.messagesSeenBy(town.bruno)).hasSize(1);
            assertThat(http.send("POST", "interactions/1/nothing/callback", REPLY).body()).contains("10062");
            assertThat(http.send("PATCH", "webhooks/1/nothing/messages/@original", "{}").body()).contains("10015");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void nobodyWaitsForeverAndALateAnswerIsRefused() {
        CompletableFuture<SlashCommandInteractionEvent> seen = new CompletableFuture<>();
        try (Town town = new Town(Options.DEFAULT.withPatience(Duration.ofMillis(200)));
                TestBot bot = TestBot.connect(town.discord, on(SlashCommandInteractionEvent.class, seen::complete))
                        .offering(Commands.slash("ping", "Ping"))) {
            assertThat(town.ana().slash("ping").await(SOON)).isEqualTo(new Reaction.NoAnswer());
            String late = new Http(town.discord, "rehearsal").send("POST", callback(seen.join()), REPLY).body();
            assertThat(late).contains("10062");
            assertThat(town.channel.messagesSeenBy(town.ana)).isEmpty();
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void aTokenDiesAfterAQuarterOfAnHour() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        CompletableFuture<SlashCommandInteractionEvent> seen = new CompletableFuture<>();
        try (Town town = new Town(Options.DEFAULT.withClock(now::get));
                TestBot bot = TestBot.connect(town.discord, on(SlashCommandInteractionEvent.class, seen::complete))
                        .offering(Commands.slash("ping", "Ping"))) {
            town.ana().slash("ping");
            Http http = new Http(town.discord, "rehearsal");
            assertThat(http.send("POST", callback(seen.join()), REPLY).statusCode()).isEqualTo(204);
            String original = "webhooks/" + bot.jda().getSelfUser().getApplicationId() + "/" + seen.join().getToken()
                    + "/messages/@original";
            assertThat(http.send("PATCH", original, "{\"content\":\"new\"}").statusCode()).isEqualTo(200);
            now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(15)));
            assertThat(http.send("PATCH", original, "{\"content\":\"newer\"}").body()).contains("50027");
        }
    }
}
