package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.simulator.TestBot.SOON;
import static org.entente.simulator.TestBot.on;
import static org.entente.simulator.TestBot.the;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message.InteractionMetadata;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Reaction;
import org.entente.simulator.world.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A message of the bot's says whose act it answers. */
@Timeout(60)
class MetadataTest {

    private static final Modal FORM = Modal.create("f", "Form").addComponents(
            Label.of("Text", TextInput.create("text", TextInputStyle.SHORT).setRequired(false).build())).build();

    private final CompletableFuture<Long> followed = new CompletableFuture<>();

    private final EventListener[] listeners = {
            on(SlashCommandInteractionEvent.class, this::command),
            on(MessageContextInteractionEvent.class, event -> event.reply("kept").queue()),
            on(ButtonInteractionEvent.class, event -> {
                if (event.getComponentId().equals("form")) {
                    event.replyModal(FORM).queue();
                } else {
                    event.reply("pressed").queue();
                }
            }), on(ModalInteractionEvent.class, event -> event.reply("sent").setEphemeral(true).queue())};

    private void command(SlashCommandInteractionEvent event) {
        switch (the(event.getSubcommandName())) {
            case "form" -> event.replyModal(FORM).queue();
            case "slow" -> event.deferReply().flatMap(hook -> hook.editOriginal("done"))
                    .flatMap(done -> event.getHook().sendMessage("more"))
                    .queue(more -> followed.complete(more.getIdLong()));
            default -> event.reply("here").addComponents(ActionRow.of(Button.primary("press", "Press"),
                    Button.primary("form", "Form"))).queue();
        }
    }

    private TestBot bot(Town town) {
        return TestBot.connect(town.discord, listeners).offering(Commands.message("Keep"),
                Commands.slash("talk", "Talk").setNameLocalization(DiscordLocale.FRENCH, "parler").addSubcommands(
                        new SubcommandData("now", "Now"), new SubcommandData("form", "Form"),
                        new SubcommandData("slow", "Slow")));
    }

    private static ShownMessage reply(Reaction reaction) {
        return ((Reaction.Replied) reaction).message();
    }

    private static JsonNode about(ShownMessage message) {
        return message.json().path("interaction_metadata");
    }

    private static ShownMessage sent(Seat seat, Reaction opened) {
        return reply(seat.submit(((Reaction.FormOpened) opened).form(), Map.of()).await(SOON));
    }

    @Test
    void aReplyNamesThePersonAndTheWholeCommandAsItWasRegistered() {
        try (Town town = Town.open(); TestBot bot = bot(town)) {
            JsonNode about = about(reply(town.bruno().slash("parler now").await(SOON)));
            assertThat(about.path("type").asInt()).isEqualTo(2);
            assertThat(about.path("name").asText()).isEqualTo("talk now");
            assertThat(about.path("user").path("id").asLong()).isEqualTo(town.bruno.id());
            assertThat(about.path("user").path("global_name").asText()).isEqualTo("Bruno");
            assertThat(about.path("authorizing_integration_owners").path("0").asLong()).isEqualTo(town.guild.id());
            assertThat(about.has("original_response_message_id")).isFalse();
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void aCommandUnderAMessageNamesThatMessage() {
        try (Town town = Town.open(); TestBot bot = bot(town)) {
            ShownMessage said = town.bruno().say("We agree");
            JsonNode about = about(reply(town.ana().messageCommand("Keep", said).await(SOON)));
            assertThat(about.path("name").asText()).isEqualTo("Keep");
            assertThat(about.path("target_message_id").asLong()).isEqualTo(said.id());
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void aButtonsReplyNamesTheMessageOfTheButton() {
        try (Town town = Town.open(); TestBot bot = bot(town)) {
            ShownMessage card = reply(town.ana().slash("talk now").await(SOON));
            JsonNode about = about(reply(town.bruno().press(card, "press").await(SOON)));
            assertThat(about.path("type").asInt()).isEqualTo(3);
            assertThat(about.path("interacted_message_id").asLong()).isEqualTo(card.id());
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void aFormsReplyNamesWhatOpenedTheForm() {
        try (Town town = Town.open(); TestBot bot = bot(town)) {
            JsonNode typed = about(sent(town.ana(), town.ana().slash("talk form").await(SOON)));
            assertThat(typed.path("type").asInt()).isEqualTo(5);
            assertThat(typed.path("user").path("username").asText()).isEqualTo("Ana");
            assertThat(typed.path("triggering_interaction_metadata").path("name").asText()).isEqualTo("talk form");
            ShownMessage card = reply(town.ana().slash("talk now").await(SOON));
            JsonNode pressed = about(sent(town.ana(), town.ana().press(card, "form").await(SOON)));
            JsonNode opening = pressed.path("triggering_interaction_metadata");
            assertThat(opening.path("type").asInt()).isEqualTo(3);
            assertThat(opening.path("interacted_message_id").asLong()).isEqualTo(card.id());
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void aFollowUpNamesTheFirstAnswerAndAnEditKeepsWhatItsMessageTold() {
        try (Town town = Town.open(); TestBot bot = bot(town)) {
            ShownMessage first = reply(town.ana().slash("talk slow").awaitFinal(SOON));
            assertThat(about(first).path("name").asText()).isEqualTo("talk slow");
            long more = followed.orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join();
            ShownMessage follow = town.channel.shown(town.channel.messages().get(more).orElseThrow());
            assertThat(about(follow).path("original_response_message_id").asLong()).isEqualTo(first.id());
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void theBotsLibraryUnderstandsItAndAMessageOfItsOwnAccordHasNone() {
        try (Town town = Town.open(); TestBot bot = bot(town)) {
            var meeting = the(bot.jda().getTextChannelById(town.channel.id()));
            ShownMessage card = reply(town.ana().slash("talk now").await(SOON));
            InteractionMetadata about = the(meeting.retrieveMessageById(card.id()).complete().getInteractionMetadata());
            assertThat(about.getUser().getIdLong()).isEqualTo(town.ana.id());
            long own = meeting.sendMessage("hello").complete().getIdLong();
            assertThat(town.channel.messages().get(own).orElseThrow().json().has("interaction_metadata")).isFalse();
            assertThat(town.discord.refusals()).isEmpty();
        }
    }
}
