package org.entente.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** The least that a JDA bot can be: answers {@code /ping}, with the settings of {@code org.entente.discord.Bot}. */
public final class BareBot extends ListenerAdapter {

    private BareBot() {}

    public static void main(String[] args) throws InterruptedException {
        RestConfig rest = new RestConfig().setBaseUrl(System.getenv("ENTENTE_DISCORD_API"));
        OkHttpClient.Builder http = new OkHttpClient.Builder().readTimeout(Duration.ofSeconds(8))
                .connectionPool(new ConnectionPool(64, 30, TimeUnit.SECONDS));
        var jda = JDABuilder.createLight(System.getenv("DISCORD_TOKEN"), List.of()).setRestConfig(rest)
                .setHttpClientBuilder(http).setEventPool(Executors.newVirtualThreadPerTaskExecutor())
                .setEnableShutdownHook(false).setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return System.getenv("ENTENTE_DISCORD_GATEWAY");
                    }
                }).addEventListeners(new BareBot()).build().awaitReady();
        jda.updateCommands().addCommands(Commands.slash("ping", "Answers")).complete();
        System.out.println("ready");
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        event.reply("pong").complete();
    }
}
