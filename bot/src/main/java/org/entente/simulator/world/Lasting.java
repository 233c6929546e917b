package org.entente.simulator.world;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.simulator.world.Channel.Kind;
import org.jspecify.annotations.Nullable;

/** One thing of the world as it is to come back in the next run; written as JSON under its name. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({@JsonSubTypes.Type(value = Lasting.Self.class, name = "bot"),
        @JsonSubTypes.Type(value = Lasting.Server.class, name = "server"),
        @JsonSubTypes.Type(value = Lasting.Place.class, name = "channel"),
        @JsonSubTypes.Type(value = Lasting.Account.class, name = "person"),
        @JsonSubTypes.Type(value = Lasting.Offer.class, name = "commands"),
        @JsonSubTypes.Type(value = Lasting.Said.class, name = "message"),
        @JsonSubTypes.Type(value = Lasting.Unsaid.class, name = "removed"),
        @JsonSubTypes.Type(value = Lasting.Attached.class, name = "file"),
        @JsonSubTypes.Type(value = Lasting.Newest.class, name = "newest")})
public sealed interface Lasting {

    long id();

    /** @param root where files were served from: their addresses begin with it */
    record Self(long id, URI root) implements Lasting {

        public Self {
            Objects.requireNonNull(root);
        }
    }

    /** @param members the ids of each member's roles, by the member's id */
    record Server(long id, String name, long owner, List<Role> roles, Map<Long, List<Long>> members)
            implements
                Lasting {

        public Server {
            Objects.requireNonNull(name);
            roles = List.copyOf(roles);
            members = Map.copyOf(members);
        }
    }

    /** A channel, a thread, or direct messages. */
    record Place(long id, String name, Kind kind, @Nullable Long server, @Nullable Long parent,
            Map<Long, Long> denied, boolean archived, boolean locked) implements Lasting {

        public Place {
            Objects.requireNonNull(name);
            Objects.requireNonNull(kind);
            denied = Map.copyOf(denied);
        }
    }

    /** @param direct the channel of what the person and the bot write to each other */
    record Account(long id, String name, String locale, boolean refusing, @Nullable Long direct) implements Lasting {

        public Account {
            Objects.requireNonNull(name);
            Objects.requireNonNull(locale);
        }
    }

    /** @param id the server's, or {@link Commands#GLOBAL} */
    record Offer(long id, List<ObjectNode> commands) implements Lasting {

        public Offer {
            commands = List.copyOf(commands);
        }
    }

    record Said(long id, long channel, long author, @Nullable Long onlyFor, ObjectNode json) implements Lasting {

        public Said {
            Objects.requireNonNull(json);
        }

        public static Said of(Message message) {
            return new Said(message.id(), message.channel(), message.author(), message.onlyFor().orElse(null),
                    message.json());
        }

        Message message() {
            return new Message(id, channel, author, Optional.ofNullable(onlyFor), json);
        }
    }

    /** A message that is no longer there. */
    record Unsaid(long id) implements Lasting {}

    /** A file; its bytes are kept elsewhere, under its id. */
    record Attached(long id, String name, String contentType) implements Lasting {

        public Attached {
            Objects.requireNonNull(name);
            Objects.requireNonNull(contentType);
        }
    }

    /** The newest id that was ever given. */
    record Newest(long id) implements Lasting {}
}
