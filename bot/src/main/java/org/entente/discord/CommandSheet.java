package org.entente.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
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

    List<CommandData> of(List<Family> families) {
        List<CommandData> commands = new ArrayList<>();
        for (Family family : families) {
            if (family.actions().stream().anyMatch(Action::typed)) {
                commands.add(slash(family));
            }
            onMessages(family).map(action -> onMessage(family, action)).forEach(commands::add);
        }
        return commands;
    }

    /** What each command of a message's menu leads to, by its English name. */
    Map<String, String> menu(List<Family> families) {
        Map<String, String> paths = new HashMap<>();
        families.forEach(family -> onMessages(family)
                .forEach(action -> paths.put(menuName(family, action).english(), family.path(action))));
        return Map.copyOf(paths);
    }

    private static Stream<Action> onMessages(Family family) {
        return family.actions().stream().filter(action -> action.way() == Action.Way.ON_MESSAGE);
    }

    private Text menuName(Family family, Action action) {
        return text("command." + family.name() + "." + action.name(), "name");
    }

    private CommandData onMessage(Family family, Action action) {
        Text name = menuName(family, action);
        return Commands.message(name.english()).setNameLocalization(FRENCH, name.french())
                .setContexts(InteractionContextType.GUILD);
    }

    private SlashCommandData slash(Family family) {
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
            case FILE -> OptionType.ATTACHMENT;
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
        Text label = messages.text(key, Map.of());
        return new Command.Choice(label.english(), value).setNameLocalization(FRENCH, label.french());
    }

    private Text text(String key, String part) {
        return messages.text(key + "." + part, Map.of());
    }
}
