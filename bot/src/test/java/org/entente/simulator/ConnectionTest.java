package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.simulator.TestBot.SOON;
import static org.entente.simulator.TestBot.on;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.utils.Compression;
import org.assertj.core.api.Assertions;
import org.entente.simulator.world.Exchange;
import org.entente.simulator.world.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionTest {

    private static void pong(SlashCommandInteractionEvent event) {
        event.reply("pong").queue();
    }

    private static String text(Reaction reaction) {
        return reaction instanceof Reaction.Replied replied ? replied.message().text() : reaction.toString();
    }

    @Test
    void aBotBecomesReadyAndAnswersPing() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord, on(SlashCommandInteractionEvent.class,
                        ConnectionTest::pong)).offering(Commands.slash("ping", "Says pong"))) {
            assertThat(bot.jda().getGuilds()).singleElement().satisfies(g -> assertThat(g.getName()).isEqualTo("Town"));
            assertThat(text(town.ana().slash("ping").await(SOON))).isEqualTo("pong");
            assertThat(town.discord.stats().unknownRoutes()).isZero();
            assertThat(town.discord.refusals()).isEmpty();
        }
    }

    @Test
    void aBotMayAskForCompression() throws InterruptedException {
        try (Town town = Town.open()) {
            JDA jda = TestBot.builder(town.discord, "rehearsal",
                    on(SlashCommandInteractionEvent.class, ConnectionTest::pong)).setCompression(Compression.ZLIB)
                    .build().awaitReady();
            jda.updateCommands().addCommands(Commands.slash("ping", "Says pong")).complete();
            assertThat(text(town.ana().slash("ping").await(SOON))).isEqualTo("pong");
            assertThat(text(town.bruno().slash("ping").await(SOON))).isEqualTo("pong");
            jda.shutdownNow();
        }
    }

    @Test
    void aWrongTokenIsRefusedByRest() {
        try (Simulator discord = Simulator.start()) {
            Assertions.assertThatThrownBy(() -> TestBot.builder(discord, "wrong").build())
                    .isInstanceOf(InvalidTokenException.class);
        }
    }

    @Test
    void aTokenThatBecameWrongClosesTheGatewayWith4004() throws InterruptedException {
        AtomicInteger code = new AtomicInteger();
        CountDownLatch down = new CountDownLatch(1);
        try (Simulator first = Simulator.start(Options.DEFAULT.withToken("old"));
                Simulator second = Simulator.start(Options.DEFAULT.withToken("new"))) {
            JDA jda = TestBot.builder(second, "old", on(ShutdownEvent.class, event -> {
                code.set(event.getCode());
                down.countDown();
            })).setRestConfig(new net.dv8tion.jda.api.requests.RestConfig().setBaseUrl(first.api().toString())).build();
            assertThat(down.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(code).hasValue(4004);
            jda.shutdownNow();
        }
    }

    @Test
    void whatHappensWhileTheLineIsCutIsHeardAfterResuming() throws InterruptedException {
        CountDownLatch resumed = new CountDownLatch(1);
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(SlashCommandInteractionEvent.class, ConnectionTest::pong),
                        on(SessionResumeEvent.class, event -> resumed.countDown()))
                        .offering(Commands.slash("ping", "Says pong"))) {
            town.discord.dropConnections();
            Exchange exchange = town.ana().slash("ping");
            assertThat(text(exchange.await(SOON))).isEqualTo("pong");
            assertThat(resumed.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void aServerMayBeAddedWhileTheBotIsConnected() throws InterruptedException {
        CountDownLatch joined = new CountDownLatch(1);
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(SlashCommandInteractionEvent.class, event -> event
                                .reply(event.getGuild() == null ? "nowhere" : event.getGuild().getName()).queue()),
                        on(GuildJoinEvent.class, event -> joined.countDown()))
                        .offering(Commands.slash("where", "Says where"))) {
            var second = town.discord.addGuild("Village");
            assertThat(joined.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            var square = second.addChannel("square");
            second.join(town.ana);
            assertThat(text(town.ana.in(square).slash("where").await(SOON))).isEqualTo("Village");
            assertThat(text(town.ana().slash("where").await(SOON))).isEqualTo("Town");
            assertThat(bot.jda().getGuilds()).hasSize(2);
        }
    }
}
