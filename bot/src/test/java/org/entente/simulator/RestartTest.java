package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.simulator.TestBot.SOON;
import static org.entente.simulator.TestBot.on;
import static org.entente.simulator.TestBot.the;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.utils.FileUpload;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Permissions;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Reaction;
import org.entente.simulator.world.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is kept comes back in the next run, on whatever port. */
@Timeout(60)
class RestartTest {

    @TempDir
    private Path folder;

    private static final EventListener[] BOT = {on(SlashCommandInteractionEvent.class, event -> {
        switch (event.getName()) {
            case "privately" -> event.reply("psst").setEphemeral(true).queue();
            case "file" -> event.replyFiles(file("notes.txt")).addComponents(FileDisplay.fromFile(file("draft.txt")))
                    .useComponentsV2().queue();
            case "think" -> event.deferReply().queue();
            default -> event.reply("card").addComponents(ActionRow.of(Button.primary("go", "Go"))).queue();
        }
    }), on(ButtonInteractionEvent.class, event -> event.editMessage("pressed by " + event.getUser().getName())
            .queue())};

    private static FileUpload file(String name) {
        return FileUpload.fromData(name.getBytes(StandardCharsets.UTF_8), name);
    }

    private Town town() {
        return new Town(Options.DEFAULT.withKept(folder));
    }

    private static TestBot bot(Simulator discord) {
        return TestBot.connect(discord, BOT).offering(Commands.slash("card", "Card"),
                Commands.slash("privately", "Privately").addOption(OptionType.STRING, "text", "Text"),
                Commands.slash("file", "File"), Commands.slash("think", "Think"), Commands.message("Keep"));
    }

    /** Ends and starts again while the port of before is taken. */
    private Simulator again(Simulator before) throws IOException {
        int port = before.root().getPort();
        before.close();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            Simulator now = Simulator.start(Options.DEFAULT.withKept(folder));
            assertThat(now.root().getPort()).isNotEqualTo(taken.getLocalPort());
            return now;
        }
    }

    private static Channel channel(Simulator discord, Channel before) {
        return discord.world().channel(before.id());
    }

    @Test
    void allThatAnybodySawIsThereAgainWithTheSameIds() throws IOException {
        Town town = town();
        arrange(town);
        try (TestBot bot = bot(town.discord)) {
            talk(town, bot);
        }
        Picture before = Picture.of(town.discord);
        try (Simulator now = again(town.discord)) {
            assertThat(Picture.of(now).seen()).containsExactlyEntriesOf(before.seen());
            assertThat(now.addPerson("Chloé", "fr").id()).isGreaterThan(town.discord.world().newestId());
        }
    }

    private static void arrange(Town town) {
        Role board = town.guild.addRole("Board", Permissions.VIEW_CHANNEL);
        town.guild.join(town.ana, board);
        town.ana.speaks("fr");
        Channel hidden = town.guild.addChannel("board");
        hidden.hideFromEveryone();
        Channel thread = town.guild.addThread(town.channel, "details");
        thread.archive(true, true);
        town.channel.denyBot(Permissions.ATTACH_FILES);
        town.channel.denyBot(0);
        Person gone = town.discord.addPerson("Gone", "en-US");
        town.guild.join(gone);
        town.guild.leave(gone);
        Guild other = town.discord.addGuild("Village");
        other.addChannel("square");
        other.join(town.bruno);
    }

    private static void talk(Town town, TestBot bot) {
        town.ana().say("Bonjour", Upload.of("plan.png", new byte[]{1, 2, 3}));
        ShownMessage regretted = town.bruno().say("No!");
        town.bruno().delete(regretted);
        town.ana().slash("card").await(SOON);
        town.ana().slash("file").await(SOON);
        town.bruno().slash("privately").await(SOON);
        the(bot.jda().getTextChannelById(town.channel.id())).sendMessage("first").complete().editMessage("second")
                .complete();
        bot.jda().openPrivateChannelById(town.bruno.id()).complete().sendMessage("for you alone").complete();
        bot.jda().openPrivateChannelById(town.ana.id()).complete();
    }

    @Test
    void aPictureShowsWhatWentMissing() {
        try (Town town = town()) {
            Picture before = Picture.of(town.discord);
            town.ana().say("more");
            assertThat(Picture.of(town.discord)).isNotEqualTo(before);
        }
    }

    @Test
    void theBotGoesOnWithItsOldMessagesAndTheirButtonsWork() throws IOException {
        Town town = town();
        ShownMessage card;
        try (TestBot bot = bot(town.discord)) {
            card = ((Reaction.Replied) town.ana().slash("card").await(SOON)).message();
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
        try (Simulator now = again(town.discord); TestBot bot = bot(now)) {
            var meeting = the(bot.jda().getTextChannelById(town.channel.id()));
            meeting.editMessageById(card.id(), "newer").complete();
            Channel channel = channel(now, town.channel);
            assertThat(channel.messagesSeenBy(now.world().person(town.bruno.id()))).extracting(ShownMessage::content)
                    .containsExactly("newer");
            var pressed = now.world().person(town.bruno.id()).in(channel).press(card, "go").await(SOON);
            assertThat(((Reaction.Updated) pressed).message().content()).isEqualTo("pressed by Bruno");
            assertThat(now.refusals()).isEmpty();
        }
    }

    @Test
    void filesAreServedFromTheNewPort() throws IOException {
        Town town = town();
        try (TestBot bot = bot(town.discord)) {
            town.ana().slash("file").await(SOON);
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
        String before = town.discord.root().toString();
        try (Simulator now = again(town.discord)) {
            ShownMessage shown = channel(now, town.channel).messagesSeenBy(now.world().person(town.ana.id()))
                    .getFirst();
            assertThat(shown.json().toString()).contains(now.root().toString())
                    .doesNotContain(before);
            URI address = URI.create(shown.file("notes.txt").url());
            assertThat(new Http(now, "").get(address, BodyHandlers.ofString()).body()).isEqualTo("notes.txt");
            URI displayed = URI.create(shown.components().get(0).path("file").path("url").asText());
            assertThat(new Http(now, "").get(displayed, BodyHandlers.ofString()).body()).isEqualTo("draft.txt");
        }
    }

    @Test
    void whoeverTookNoDirectMessagesTakesNone() throws IOException {
        Town town = town();
        town.ana.refuseDirectMessages();
        try (Simulator now = again(town.discord); TestBot bot = bot(now)) {
            var direct = bot.jda().openPrivateChannelById(town.ana.id()).complete();
            assertThat(direct.sendMessage("psst").mapToResult().complete().isFailure()).isTrue();
        }
    }

    @Test
    void anAnswerThatNeverCameIsNotAwaitedInTheNextRun() throws IOException {
        Town town = town();
        try (TestBot bot = bot(town.discord)) {
            assertThat(town.ana().slash("think").await(SOON)).isEqualTo(new Reaction.Thinking(false));
            assertThat(town.channel.messagesSeenBy(town.ana)).singleElement().matches(ShownMessage::isThinking);
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
        try (Simulator now = again(town.discord)) {
            assertThat(channel(now, town.channel).messagesSeenBy(now.world().person(town.ana.id()))).isEmpty();
        }
    }

    @Test
    void aThirdRunIsAsGoodAsTheSecond() throws IOException {
        Town town = town();
        town.ana().say("one", Upload.of("a.txt", new byte[]{1}));
        Simulator second = again(town.discord);
        Channel meeting = channel(second, town.channel);
        second.world().person(town.bruno.id()).in(meeting).say("two", Upload.of("b.txt", new byte[]{2}));
        Picture before = Picture.of(second);
        try (Simulator third = again(second)) {
            assertThat(Picture.of(third)).isEqualTo(before);
        }
    }

    @Test
    void withoutAFolderNothingIsKept() {
        Simulator first = Simulator.start();
        first.addGuild("Town");
        first.close();
        try (Simulator second = Simulator.start()) {
            assertThat(second.world().guilds()).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }
}
