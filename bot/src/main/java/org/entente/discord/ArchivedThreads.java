package org.entente.discord;

import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.entities.GuildImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/**
 * Finds a thread that was archived before the bot started. Discord does not list such threads when the bot connects,
 * and JDA asks for a channel by its id nowhere in its public part; this is the one place that goes behind it.
 */
record ArchivedThreads(JDA jda) {

    /** Empty where there is no such thread, or the bot may not see it. */
    Optional<GuildMessageChannel> find(String id) {
        try {
            DataObject channel = new RestActionImpl<DataObject>(jda, Route.Channels.GET_CHANNEL.compile(id),
                    (response, request) -> response.getObject()).complete();
            return channel.hasKey("thread_metadata")
                    ? Optional.ofNullable(jda.getGuildChannelById(channel.getUnsignedLong("parent_id")))
                            .map(parent -> thread((GuildImpl) parent.getGuild(), channel))
                    : Optional.empty();
        } catch (ErrorResponseException refused) {
            if (refused.getErrorResponse() == ErrorResponse.UNKNOWN_CHANNEL
                    || refused.getErrorResponse() == ErrorResponse.MISSING_ACCESS) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** JDA is not made to keep it: others would find it half described. Once reopened, Discord tells JDA of it. */
    private GuildMessageChannel thread(GuildImpl guild, DataObject channel) {
        return ((JDAImpl) jda).getEntityBuilder().createThreadChannel(guild, channel, guild.getIdLong(), false);
    }
}
