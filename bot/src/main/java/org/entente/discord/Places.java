package org.entente.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import org.entente.command.Request.Place;

/** Where an act happened, and what the bot may do there. */
final class Places {

    private static final List<Permission> NEEDED = List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND,
            Permission.MESSAGE_ATTACH_FILES);

    private Places() {}

    static Place of(GenericInteractionCreateEvent event) {
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
                .map(permission -> permission.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }
}
