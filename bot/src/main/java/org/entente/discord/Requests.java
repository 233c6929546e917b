package org.entente.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Request.Place;
import org.entente.command.Request.Who;
import org.entente.command.card.Target;
import org.entente.text.Language;

/** Discord's events as requests. */
record Requests(Language otherwise) {

    private static final List<Permission> NEEDED = List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND,
            Permission.MESSAGE_ATTACH_FILES);

    /** A command typed, or being typed. */
    Request typed(GenericInteractionCreateEvent event, CommandInteractionPayload command) {
        String path = Optional.ofNullable(command.getSubcommandName()).map(sub -> command.getName() + " " + sub)
                .orElse(command.getName());
        Map<String, String> arguments = new LinkedHashMap<>();
        Map<String, Who> people = new HashMap<>();
        for (OptionMapping option : command.getOptions()) {
            arguments.put(option.getName(), option.getAsString());
            if (option.getType() == OptionType.USER) {
                people.put(option.getAsString(), who(option.getAsUser(), option.getAsMember()));
            }
        }
        return request(event, new Target(path, arguments), Map.of(), Set.of(), people, Act.TYPED);
    }

    Request pressed(GenericInteractionCreateEvent event, Target target) {
        return request(event, target, Map.of(), Set.of(), Map.of(), Act.PRESSED);
    }

    Request sent(ModalInteractionEvent event, Target target) {
        Map<String, List<String>> fields = new HashMap<>();
        Set<String> written = new HashSet<>();
        for (ModalMapping value : event.getValues()) {
            fields.put(value.getCustomId(), values(value));
            if (value.getType() == Component.Type.TEXT_INPUT) {
                written.add(value.getCustomId());
            }
        }
        return request(event, target, fields, written, Map.of(), Act.SENT_FORM);
    }

    private static List<String> values(ModalMapping value) {
        return switch (value.getType()) {
            case TEXT_INPUT -> List.of(value.getAsString());
            case STRING_SELECT -> value.getAsStringList();
            default -> List.of();
        };
    }

    private Request request(GenericInteractionCreateEvent event, Target target, Map<String, List<String>> fields,
            Set<String> written, Map<String, Who> people, Act act) {
        Language spoken = Language.ofTag(event.getUserLocale().getLocale()).orElse(otherwise);
        return new Request(event.getId(), who(event.getUser(), event.getMember()), place(event), spoken, target, fields,
                written, people, act);
    }

    private static Who who(User user, @org.jspecify.annotations.Nullable Member member) {
        return new Who(user.getId(), member == null ? user.getEffectiveName() : member.getEffectiveName());
    }

    private static Place place(GenericInteractionCreateEvent event) {
        Guild guild = Optional.ofNullable(event.getGuild()).orElseThrow();
        GuildChannel channel = event.getGuildChannel();
        Optional<String> parent = channel instanceof ThreadChannel thread
                ? Optional.of(thread.getParentChannel().getId())
                : Optional.empty();
        GuildChannel readable = channel instanceof ThreadChannel thread ? thread.getParentChannel() : channel;
        return new Place(guild.getId(), channel.getId(), parent, missing(guild, channel),
                guild.getPublicRole().hasPermission(readable, Permission.VIEW_CHANNEL));
    }

    private static List<String> missing(Guild guild, GuildChannel channel) {
        List<Permission> needed = new ArrayList<>(NEEDED);
        if (channel instanceof ThreadChannel) {
            needed.set(needed.indexOf(Permission.MESSAGE_SEND), Permission.MESSAGE_SEND_IN_THREADS);
        }
        Member self = guild.getSelfMember();
        return needed.stream().filter(permission -> !self.hasPermission(channel, permission))
                .map(permission -> permission.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')).toList();
    }
}
