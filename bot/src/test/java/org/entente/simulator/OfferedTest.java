package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.simulator.TestBot.SOON;
import static org.entente.simulator.TestBot.on;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.ListedCommand;
import org.entente.simulator.world.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person's client offers: which commands, in which language, with which limits. */
@Timeout(60)
class OfferedTest {

    private static SlashCommandData talk() {
        return Commands.slash("talk", "Talk").setNameLocalization(DiscordLocale.FRENCH, "parler");
    }

    @Test
    void somebodyWhoChangesTheirLanguageSeesTheCommandsInItAndTheBotIsTold() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord, on(SlashCommandInteractionEvent.class,
                        event -> event.reply(event.getUserLocale().getLocale()).queue())).offering(talk())) {
            assertThat(town.ana.commandsIn(town.channel)).extracting(ListedCommand::shown).containsExactly("talk");
            town.ana.speaks("fr");
            assertThat(town.ana.locale()).isEqualTo("fr");
            assertThat(town.ana.commandsIn(town.channel)).extracting(ListedCommand::shown).containsExactly("parler");
            var reply = (Reaction.Replied) town.ana().slash("parler").await(SOON);
            assertThat(reply.message().content()).isEqualTo("fr");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void directMessagesOfferOnlyWhatBelongsThere() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord).offering(
                        Commands.slash("group", "Group").setContexts(InteractionContextType.GUILD),
                        Commands.slash("alone", "Alone").setContexts(InteractionContextType.GUILD,
                                InteractionContextType.BOT_DM))) {
            Http http = new Http(town.discord, "rehearsal");
            String own = "applications/" + bot.jda().getSelfUser().getId() + "/commands";
            http.send("POST", own, "{\"name\": \"anywhere\", \"description\": \"Anywhere\"}");
            http.send("POST", own.replace("/commands", "/guilds/" + town.guild.id() + "/commands"),
                    "{\"name\": \"here\", \"description\": \"Here\"}");
            Channel direct = town.discord.world().directMessages(town.ana);
            assertThat(town.ana.commandsIn(direct)).extracting(ListedCommand::path).containsExactly("alone",
                    "anywhere");
            assertThat(town.ana.commandsIn(town.guild)).extracting(ListedCommand::path).containsExactly("here",
                    "group", "alone", "anywhere");
            assertThat(town.ana.commandsIn(town.channel)).isEqualTo(town.ana.commandsIn(town.guild));
        }
    }

    @Test
    void anOptionSaysHowLongATextAndHowLargeANumberMayBe() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord).offering(talk().addOptions(
                        new OptionData(OptionType.STRING, "text", "Text", true).setRequiredLength(2, 40),
                        new OptionData(OptionType.INTEGER, "count", "Count").setMinValue(3),
                        new OptionData(OptionType.NUMBER, "share", "Share").setMaxValue(0.5)))) {
            List<ListedCommand.Option> options = town.ana.commandsIn(town.guild).getFirst().options();
            assertThat(options).extracting(ListedCommand.Option::name, ListedCommand.Option::required)
                    .containsExactly(tuple("text", true),
                            tuple("count", false),
                            tuple("share", false));
            Map<String, ListedCommand.Limits> limits = Map.of("text", options.get(0).limits(), "count",
                    options.get(1).limits(), "share", options.get(2).limits());
            assertThat(limits).containsEntry("text", new ListedCommand.Limits(OptionalInt.of(2), OptionalInt.of(40),
                    OptionalDouble.empty(), OptionalDouble.empty()))
                    .containsEntry("count", new ListedCommand.Limits(OptionalInt.empty(), OptionalInt.empty(),
                            OptionalDouble.of(3), OptionalDouble.empty()))
                    .containsEntry("share", new ListedCommand.Limits(OptionalInt.empty(), OptionalInt.empty(),
                            OptionalDouble.empty(), OptionalDouble.of(0.5)));
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }
}
