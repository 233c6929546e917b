package org.entente.discord;

import java.util.List;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.entente.command.Action;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.text.Messages;
import org.entente.text.Text;

/** The command families as Discord lists them: English names, with French ones beside them. */
record CommandSheet(Messages messages) {

    private static final DiscordLocale FRENCH = DiscordLocale.FRENCH;

    List<SlashCommandData> of(List<Family> families) {
        return families.stream().map(this::command).toList();
    }

    private SlashCommandData command(Family family) {
        String key = "command." + family.name();
        SlashCommandData command = Commands.slash(family.name(), text(key, "description").english())
                .setDescriptionLocalization(FRENCH, text(key, "description").french())
                .setNameLocalization(FRENCH, text(key, "name").french()).setContexts(InteractionContextType.GUILD);
        for (Action action : family.actions()) {
            if (action.typed() && action.name().isEmpty()) {
                command.addOptions(options(action));
            } else if (action.typed()) {
                command.addSubcommands(subcommand(key + "." + action.name(), action));
            }
        }
        return command;
    }

    private SubcommandData subcommand(String key, Action action) {
        return new SubcommandData(action.name(), text(key, "description").english())
                .setDescriptionLocalization(FRENCH, text(key, "description").french())
                .setNameLocalization(FRENCH, text(key, "name").french()).addOptions(options(action));
    }

    private List<OptionData> options(Action action) {
        return action.options().stream().map(this::option).toList();
    }

    private OptionData option(Option option) {
        String key = "option." + option.name();
        OptionType type = switch (option.kind()) {
            case TEXT, SUGGESTED -> OptionType.STRING;
            case PERSON -> OptionType.USER;
            case ROLE -> OptionType.ROLE;
        };
        OptionData data = new OptionData(type, option.name(), text(key, "description").english(), option.required(),
                option.kind() == Option.Kind.SUGGESTED)
                .setDescriptionLocalization(FRENCH, text(key, "description").french())
                .setNameLocalization(FRENCH, text(key, "name").french());
        option.choices().forEach(choice -> data.addChoices(choice(key + ".choice." + choice, choice)));
        return data;
    }

    private Command.Choice choice(String key, String value) {
        Text label = messages.text(key, java.util.Map.of());
        return new Command.Choice(label.english(), value).setNameLocalization(FRENCH, label.french());
    }

    private Text text(String key, String part) {
        return messages.text(key + "." + part, java.util.Map.of());
    }
}
