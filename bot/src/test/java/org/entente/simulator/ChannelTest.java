package org.entente.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.simulator.TestBot.SOON;
import static org.entente.simulator.TestBot.on;
import static org.entente.simulator.TestBot.the;

import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.utils.FileUpload;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Permissions;
import org.entente.simulator.world.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChannelTest {

    private static TextChannel channel(TestBot bot, Town town) {
        return the(bot.jda().getTextChannelById(town.channel.id()));
    }

    @Test
    void aCardIsPostedEditedReadAndDeleted() {
        try (Town town = Town.open(); TestBot bot = TestBot.connect(town.discord)) {
            Message card = channel(bot, town).sendMessage("one").complete();
            card.editMessage("two").complete();
            assertThat(channel(bot, town).retrieveMessageById(card.getId()).complete().getContentRaw())
                    .isEqualTo("two");
            assertThat(town.channel.messagesSeenBy(town.bruno)).singleElement()
                    .satisfies(message -> assertThat(message.isEdited()).isTrue());
            card.delete().complete();
            assertThat(town.channel.messagesSeenBy(town.bruno)).isEmpty();
            assertThatThrownBy(() -> card.editMessage("three").complete()).isInstanceOf(ErrorResponseException.class)
                    .hasMessageContaining("10008");
        }
    }

    @Test
    void filesComeDownWithTheirBytes() {
        try (Town town = Town.open(); TestBot bot = TestBot.connect(town.discord)) {
            byte[] draft = "Entente – projet".getBytes(UTF_8);
            channel(bot, town)
                    .sendMessageComponents(TextDisplay.of("The draft"),
                            MediaGallery.of(MediaGalleryItem.fromFile(FileUpload.fromData(new byte[]{1}, "raci.png"))
                                    .withDescription("Who does what")),
                            FileDisplay.fromFile(FileUpload.fromData(draft, "draft.md")))
                    .useComponentsV2().complete();
            ShownMessage message = town.channel.messagesSeenBy(town.ana).getFirst();
            assertThat(message.lines()).containsExactly("The draft", "(picture: Who does what)", "(file: draft.md)");
            assertThat(message.file("draft.md").text()).isEqualTo("Entente – projet");
            URI address = URI.create(message.file("draft.md").url());
            assertThat(new Http(town.discord, "").get(address, BodyHandlers.ofByteArray()).body()).isEqualTo(draft);
        }
    }

    @Test
    void filesGoUpWithACommandAndCanBeDownloaded() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord, on(SlashCommandInteractionEvent.class, ChannelTest::read))
                        .offering(Commands.slash("read", "Read").addOption(OptionType.ATTACHMENT, "file", "File",
                                true))) {
            Upload file = Upload.of("retour d’avocat.txt", "changé".getBytes(UTF_8));
            Reaction reaction = town.ana().slash("read", Map.of("file", file)).await(SOON);
            assertThat(((Reaction.Replied) reaction).message().content()).isEqualTo("changé");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    private static void read(SlashCommandInteractionEvent event) {
        try (var content = the(event.getOption("file")).getAsAttachment().getProxy().download().get()) {
            event.reply(new String(content.readAllBytes(), UTF_8)).queue();
        } catch (java.io.IOException | InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aThreadIsWrittenInAndReopened() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord, on(SlashCommandInteractionEvent.class,
                        event -> event.reply("in " + event.getChannel().getName()).queue()))
                        .offering(Commands.slash("where", "Where"))) {
            var side = town.guild.addThread(town.channel, "side");
            assertThat(((Reaction.Replied) town.ana.in(side).slash("where").await(SOON)).message().content())
                    .isEqualTo("in side");
            ThreadChannel thread = the(bot.jda().getThreadChannelById(side.id()));
            Message card = thread.sendMessage("card").complete();
            side.archive(true, false);
            assertThatThrownBy(() -> card.editMessage("new").complete()).hasMessageContaining("50083");
            thread.getManager().setArchived(false).complete();
            card.editMessage("new").complete();
            assertThat(side.messagesSeenBy(town.bruno)).extracting(ShownMessage::content)
                    .isEqualTo(List.of("in side", "new"));
        }
    }

    @Test
    void aBotThatMayNotIsRefused() {
        try (Town town = Town.open()) {
            Http http = new Http(town.discord, "rehearsal");
            String path = "channels/" + town.channel.id() + "/messages";
            town.channel.denyBot(Permissions.SEND_MESSAGES);
            assertThat(http.send("POST", path, "{\"content\":\"x\"}").body()).contains("50013");
            town.channel.denyBot(Permissions.VIEW_CHANNEL);
            assertThat(http.send("POST", path, "{\"content\":\"x\"}").body()).contains("50001");
            try (TestBot bot = TestBot.connect(town.discord)) {
                assertThatThrownBy(() -> channel(bot, town).sendMessage("x").complete())
                        .isInstanceOf(InsufficientPermissionException.class);
            }
        }
    }

    @Test
    void aDirectMessageReachesOnlyItsPerson() {
        try (Town town = Town.open(); TestBot bot = TestBot.connect(town.discord)) {
            bot.jda().openPrivateChannelById(town.ana.id()).flatMap(direct -> direct.sendMessage("psst")).complete();
            var direct = town.discord.world().directMessages(town.ana);
            assertThat(direct.messagesSeenBy(town.ana)).extracting(ShownMessage::content).containsExactly("psst");
            assertThat(town.channel.messagesSeenBy(town.ana)).isEmpty();
        }
    }
}
