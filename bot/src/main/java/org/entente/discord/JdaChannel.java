package org.entente.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.entente.command.Channel;
import org.entente.command.card.Card;

/** Posts and edits public cards, and sends direct messages. */
public final class JdaChannel implements Channel {

    private static final List<ErrorResponse> GONE = List.of(ErrorResponse.UNKNOWN_MESSAGE,
            ErrorResponse.UNKNOWN_CHANNEL,
            ErrorResponse.MISSING_ACCESS, ErrorResponse.MISSING_PERMISSIONS, ErrorResponse.THREAD_LOCKED);

    /** The person takes no direct messages, shares no server with the bot, or is nobody. */
    private static final Set<ErrorResponse> UNREACHABLE = EnumSet.of(ErrorResponse.CANNOT_SEND_TO_USER,
            ErrorResponse.NO_MUTUAL_GUILDS, ErrorResponse.UNKNOWN_USER, ErrorResponse.INVALID_RECIPIENT,
            ErrorResponse.INVALID_DM_ACTION);

    private final CompletableFuture<JDA> connection = new CompletableFuture<>();

    void connected(JDA jda) {
        connection.complete(jda);
    }

    @Override
    public Optional<String> post(String channel, Card card, Optional<String> mention) {
        MessageCreateData message = mention.map(person -> Components.calling(person, card))
                .orElseGet(() -> Components.create(card, List.of()));
        return find(channel).flatMap(place -> {
            try {
                reopen(place);
                return Optional.of(place.sendMessage(message).complete().getId());
            } catch (ErrorResponseException | InsufficientPermissionException refused) {
                return unlessGone(refused);
            }
        });
    }

    @Override
    public boolean edit(String channel, String message, Card card) {
        return find(channel).map(place -> {
            try {
                reopen(place);
                place.editMessageById(message, Components.edit(card, List.of())).complete();
                return true;
            } catch (ErrorResponseException | InsufficientPermissionException refused) {
                return unlessGone(refused).isPresent();
            }
        }).orElse(false);
    }

    @Override
    public boolean tell(String person, Card card) {
        try {
            connection.join().openPrivateChannelById(person).complete()
                    .sendMessage(Components.create(card, List.of())).complete();
            return true;
        } catch (ErrorResponseException refused) {
            if (UNREACHABLE.contains(refused.getErrorResponse())) {
                return false;
            }
            throw refused;
        } catch (UnsupportedOperationException aBot) {
            return false;
        }
    }

    private Optional<GuildMessageChannel> find(String channel) {
        JDA jda = connection.join();
        return Optional.ofNullable(jda.getChannelById(GuildMessageChannel.class, channel))
                .or(() -> new ArchivedThreads(jda).find(channel));
    }

    private static void reopen(GuildMessageChannel place) {
        if (place instanceof ThreadChannel thread && thread.isArchived() && !thread.isLocked()) {
            thread.getManager().setArchived(false).complete();
        }
    }

    private static Optional<String> unlessGone(RuntimeException refused) {
        if (refused instanceof ErrorResponseException error && !GONE.contains(error.getErrorResponse())) {
            throw error;
        }
        return Optional.empty();
    }
}
