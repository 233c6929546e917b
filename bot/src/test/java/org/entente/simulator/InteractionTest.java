package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.simulator.TestBot.SOON;
import static org.entente.simulator.TestBot.on;
import static org.entente.simulator.TestBot.the;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.entente.simulator.seen.Choice;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InteractionTest {

    private static ShownMessage message(Reaction reaction) {
        return switch (reaction) {
            case Reaction.Replied replied -> replied.message();
            case Reaction.Updated updated -> updated.message();
            default -> throw new AssertionError(reaction.toString());
        };
    }

    @Test
    void everyTypeOfOptionArrives() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(SlashCommandInteractionEvent.class,
                                event -> event.reply(String.join("; ",
                                        event.getOptions().stream().map(InteractionTest::shown).toList())).queue()))) {
            var role = town.guild.addRole("Board");
            var command = Commands.slash("all", "All").addOption(OptionType.STRING, "text", "Text", true);
            for (OptionType type : List.of(OptionType.INTEGER, OptionType.NUMBER, OptionType.BOOLEAN, OptionType.USER,
                    OptionType.CHANNEL, OptionType.ROLE, OptionType.MENTIONABLE, OptionType.ATTACHMENT)) {
                command.addOption(type, type.name().toLowerCase(java.util.Locale.ROOT), "Any", false);
            }
            bot.offering(command);
            var reaction = town.ana()
                    .slash("all", Map.of("text", "é*", "integer", 7, "number", 1.5, "boolean", true, "user", town.bruno,
                            "channel", town.channel, "role", role, "mentionable", town.ana, "attachment",
                            Upload.of("note.txt", new byte[]{104, 105})))
                    .await(SOON);
            assertThat(message(reaction).content()).isEqualTo(
                    "é*; 7; 1.5; true; Bruno; meeting; Board; Ana; note.txt 2");
        }
    }

    private static String shown(OptionMapping option) {
        return switch (option.getType()) {
            case USER -> the(option.getAsMember()).getUser().getName();
            case MENTIONABLE -> ((net.dv8tion.jda.api.entities.Member) option.getAsMentionable()).getEffectiveName();
            case CHANNEL -> option.getAsChannel().getName();
            case ROLE -> option.getAsRole().getName();
            case ATTACHMENT -> option.getAsAttachment().getFileName() + " " + option.getAsAttachment().getSize();
            default -> option.getAsString();
        };
    }

    @Test
    void namesMayBeTypedInThePersonsLanguageAndTheClientRefusesWhatIsWrong() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(SlashCommandInteractionEvent.class, event -> event
                                .reply(event.getFullCommandName() + " " + the(event.getOption("count")).getAsInt())
                                .queue()))
                        .offering(Commands.slash("talk", "Talk").setNameLocalization(DiscordLocale.FRENCH, "parler")
                                .addSubcommands(new SubcommandData("go", "Go")
                                        .setNameLocalization(DiscordLocale.FRENCH, "aller-à")
                                        .addOptions(new OptionData(OptionType.INTEGER, "count", "Count", true)
                                                .setNameLocalization(DiscordLocale.FRENCH, "nombre")
                                                .setRequiredRange(1, 9))))) {
            assertThat(message(town.bruno().slash("parler aller-à", Map.of("nombre", 3)).await(SOON)).content())
                    .isEqualTo("talk go 3");
            assertThat(town.bruno.commandsIn(town.guild)).singleElement()
                    .satisfies(listed -> assertThat(listed.shown()).isEqualTo("parler aller-à"));
            assertThatThrownBy(() -> town.ana().slash("talk go", Map.of())).hasMessageContaining("required");
            assertThatThrownBy(() -> town.ana().slash("talk go", Map.of("count", 10))).hasMessageContaining("between");
            assertThatThrownBy(() -> town.ana().slash("talk", Map.of())).hasMessageContaining("subcommand");
            assertThatThrownBy(() -> town.ana().slash("walk", Map.of())).hasMessageContaining("walk is unknown");
            assertThat(bot.jda().getStatus()).isNotNull();
        }
    }

    @Test
    void anEphemeralAnswerIsSeenOnlyByItsPerson() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord, on(SlashCommandInteractionEvent.class,
                        event -> event.reply("psst").setEphemeral(true).queue()))
                        .offering(Commands.slash("secret", "Secret"))) {
            assertThat(message(town.ana().slash("secret").await(SOON)).isEphemeral()).isTrue();
            assertThat(town.channel.messagesSeenBy(town.ana)).hasSize(1);
            assertThat(town.channel.messagesSeenBy(town.bruno)).isEmpty();
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void aDeferredAnswerIsEditedAndFollowed() throws InterruptedException {
        CountDownLatch followed = new CountDownLatch(1);
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(SlashCommandInteractionEvent.class,
                                event -> event.deferReply()
                                        .flatMap(hook -> hook.editOriginal("done"))
                                        .flatMap(edited -> event.getHook().sendMessage("and more"))
                                        .queue(sent -> followed.countDown())))
                        .offering(Commands.slash("slow", "Slow"))) {
            var exchange = town.ana().slash("slow");
            assertThat(exchange.await(SOON)).isEqualTo(new Reaction.Thinking(false));
            assertThat(message(exchange.awaitFinal(SOON)).content()).isEqualTo("done");
            assertThat(followed.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(town.discord.awaitRestIdle(SOON)).isTrue();
            assertThat(town.channel.messagesSeenBy(town.bruno)).extracting(ShownMessage::content)
                    .containsExactly("done", "and more");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void aButtonUpdatesItsMessage() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(SlashCommandInteractionEvent.class,
                                event -> event.replyComponents(card("Question 1 \\*")).useComponentsV2().queue()),
                        on(ButtonInteractionEvent.class,
                                event -> event.editComponents(card("Question 2")).useComponentsV2().queue()))
                        .offering(Commands.slash("card", "Card"))) {
            ShownMessage first = message(town.ana().slash("card").await(SOON));
            assertThat(first.lines()).containsExactly("Question 1 *", "[More]", "────", "[Next] [Site ↗]",
                    "[Choose… ▾]");
            ShownMessage second = message(town.bruno().press(first, first.button("Next").customId()).await(SOON));
            assertThat(second.id()).isEqualTo(first.id());
            assertThat(second.lines()).startsWith("Question 2");
            assertThat(second.isEdited()).isTrue();
            assertThatThrownBy(() -> town.ana().press(first, "nothing")).hasMessageContaining("has no nothing");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    private static Container card(String title) {
        return Container.of(Section.of(Button.secondary("more", "More"), TextDisplay.of(title)),
                Separator.createDivider(Separator.Spacing.SMALL),
                ActionRow.of(Button.primary("next", "Next"), Button.link("https://example.org", "Site")),
                ActionRow.of(StringSelectMenu.create("pick").setPlaceholder("Choose…").addOption("One", "1")
                        .addOption("Two", "2").build()));
    }

    @Test
    void selectsCarryTextsAndPeople() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(SlashCommandInteractionEvent.class, event -> event.reply("Who?").addComponents(
                                ActionRow.of(StringSelectMenu.create("text").addOption("One", "1").build()),
                                ActionRow.of(EntitySelectMenu.create("who", SelectTarget.USER).build())).queue()),
                        on(StringSelectInteractionEvent.class,
                                event -> event.reply(event.getValues().getFirst()).queue()),
                        on(EntitySelectInteractionEvent.class, event -> event
                                .reply(event.getMentions().getMembers().getFirst().getEffectiveName()).queue()))
                        .offering(Commands.slash("ask", "Ask"))) {
            ShownMessage asked = message(town.ana().slash("ask").await(SOON));
            assertThat(message(town.ana().select(asked, "text", List.of("1")).await(SOON)).content()).isEqualTo("1");
            assertThat(message(town.ana().select(asked, "who", List.of(town.bruno)).await(SOON)).content())
                    .isEqualTo("Bruno");
            assertThatThrownBy(() -> town.ana().select(asked, "text", List.of("3"))).hasMessageContaining("offer");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void autocompleteProposes() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(CommandAutoCompleteInteractionEvent.class,
                                event -> event.replyChoiceStrings(event.getFocusedOption().getValue() + "!").queue()))
                        .offering(Commands.slash("go", "Go").addOptions(
                                new OptionData(OptionType.STRING, "where", "Where", true).setAutoComplete(true)))) {
            assertThat(town.ana().autocomplete("go", "where", "he", Map.of()).await(SOON))
                    .isEqualTo(new Reaction.Proposed(List.of(new Choice("he!", "he!", "", false))));
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void aMessageCanBeHeldAndTaken() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(MessageContextInteractionEvent.class,
                                event -> event.reply(event.getTarget().getAuthor().getName() + ": "
                                        + event.getTarget().getContentRaw()).queue()))
                        .offering(Commands.message("Save as our answer"))) {
            ShownMessage posted = town.bruno().say("We agree");
            assertThat(message(town.ana().messageCommand("Save as our answer", posted).await(SOON)).content())
                    .isEqualTo("Bruno: We agree");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }
}
