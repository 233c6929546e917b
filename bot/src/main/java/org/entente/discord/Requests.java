package org.entente.discord;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Request.Quoted;
import org.entente.command.Request.Who;
import org.entente.command.card.Target;
import org.entente.text.Language;

/**
 * Discord's events as requests.
 *
 * @param menu what each command of a message's menu leads to, by its English name
 */
record Requests(Language otherwise, Map<String, String> menu) {

    /** Fields that name somebody or something of the server. */
    private static final Set<Component.Type> PICKED = Set.of(Component.Type.USER_SELECT, Component.Type.ROLE_SELECT);

    Request typed(SlashCommandInteractionEvent event) {
        Named named = Named.nobody();
        event.getOptions().forEach(named::add);
        return request(event, target(event), Map.of(), Set.of(), named, Act.TYPED);
    }

    /** A command being typed: Discord does not yet describe the people and roles in it. */
    Request typing(CommandAutoCompleteInteractionEvent event) {
        return request(event, target(event), Map.of(), Set.of(), Named.nobody(), Act.TYPED);
    }

    private static Target target(CommandInteractionPayload command) {
        String path = Optional.ofNullable(command.getSubcommandName()).map(sub -> command.getName() + " " + sub)
                .orElse(command.getName());
        Map<String, String> arguments = new LinkedHashMap<>();
        command.getOptions().forEach(option -> arguments.put(option.getName(), value(option)));
        return new Target(path, arguments);
    }

    /** Of a file, the address from which it can be fetched. */
    private static String value(OptionMapping option) {
        return option.getType() == OptionType.ATTACHMENT ? option.getAsAttachment().getUrl() : option.getAsString();
    }

    Request pressed(GenericInteractionCreateEvent event, Target target) {
        return request(event, target, Map.of(), Set.of(), Named.nobody(), Act.PRESSED);
    }

    Request onMessage(MessageContextInteractionEvent event) {
        Target target = Target.to(menu.getOrDefault(event.getName(), event.getName()));
        return request(event, target, Map.of(), Set.of(), Named.nobody(), Act.ON_MESSAGE)
                .quoting(quoted(event.getTarget()));
    }

    private static Quoted quoted(Message message) {
        User author = message.getAuthor();
        Who who = Named.who(author, message.getMember());
        return new Quoted(message.getId(), who.discord(), who.name(), message.getContentDisplay());
    }

    Request sent(ModalInteractionEvent event, Target target) {
        Map<String, List<String>> fields = new HashMap<>();
        Set<String> written = new HashSet<>();
        Named named = Named.nobody();
        for (ModalMapping value : event.getValues()) {
            fields.put(value.getCustomId(), values(value));
            if (value.getType() == Component.Type.TEXT_INPUT) {
                written.add(value.getCustomId());
            }
            if (PICKED.contains(value.getType())) {
                named.add(value.getAsMentions());
            }
        }
        return request(event, target, fields, written, named, Act.SENT_FORM);
    }

    private static List<String> values(ModalMapping value) {
        return switch (value.getType()) {
            case TEXT_INPUT -> List.of(value.getAsString());
            case STRING_SELECT -> value.getAsStringList();
            case USER_SELECT, ROLE_SELECT -> value.getAsLongList().stream().map(Long::toUnsignedString).toList();
            case FILE_UPLOAD -> value.getAsAttachmentList().stream().map(Message.Attachment::getUrl).toList();
            default -> List.of();
        };
    }

    /** Of the person's Discord. */
    Language language(Interaction event) {
        return Language.ofTag(event.getUserLocale().getLocale()).orElse(otherwise);
    }

    private Request request(GenericInteractionCreateEvent event, Target target, Map<String, List<String>> fields,
            Set<String> written, Named named, Act act) {
        return new Request(event.getId(), Named.who(event.getUser(), event.getMember()), Places.of(event),
                language(event), target, fields, written, named.people(), named.roles(), act,
                Optional.empty());
    }
}
