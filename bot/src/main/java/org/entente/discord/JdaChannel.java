package org.entente.discord;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.entente.command.Channel;
import org.entente.command.card.Card;

/** Posts and edits public cards. */
public final class JdaChannel implements Channel {

    private static final List<ErrorResponse> GONE = List.of(ErrorResponse.UNKNOWN_MESSAGE,
            ErrorResponse.UNKNOWN_CHANNEL,
            ErrorResponse.MISSING_ACCESS, ErrorResponse.MISSING_PERMISSIONS, ErrorResponse.THREAD_LOCKED);

    private final CompletableFuture<JDA> connection = new CompletableFuture<>();

    void connected(JDA jda) {
        connection.complete(jda);
    }

    @Override
    public Optional<String> post(String channel, Card card) {
        return find(channel).flatMap(place -> {
            try {
                return Optional.of(place.sendMessage(Components.create(card, List.of())).complete().getId());
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

    private Optional<GuildMessageChannel> find(String channel) {
        return Optional.ofNullable(connection.join().getChannelById(GuildMessageChannel.class, channel));
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
