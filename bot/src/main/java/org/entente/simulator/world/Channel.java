package org.entente.simulator.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Json;
import org.entente.simulator.world.Lasting.Place;
import org.jspecify.annotations.Nullable;

/** A text channel or thread of a server, or the direct messages between a person and the bot. */
public final class Channel {

    /** What a channel is, with Discord's number for it. */
    public enum Kind {
        TEXT(0), DIRECT(1), THREAD(11);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    private final World world;
    private final long id;
    private final String name;
    private final Kind kind;
    private final @Nullable Guild guild;
    private final @Nullable Channel parent;
    private final Messages messages;
    private final Map<Long, Long> denied = new ConcurrentHashMap<>();
    private volatile boolean archived;
    private volatile boolean locked;

    Channel(World world, long id, String name, Kind kind, @Nullable Guild guild, @Nullable Channel parent) {
        this.world = world;
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.guild = guild;
        this.parent = parent;
        this.messages = new Messages(world, this);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Optional<Guild> guild() {
        return Optional.ofNullable(guild);
    }

    public boolean isThread() {
        return kind == Kind.THREAD;
    }

    public boolean isArchived() {
        return archived;
    }

    public boolean isLocked() {
        return locked;
    }

    public Messages messages() {
        return messages;
    }

    /** In order: the public messages, and those that only this person sees. */
    public List<ShownMessage> messagesSeenBy(Person person) {
        return messages.all().filter(message -> message.isSeenBy(person.id())).map(this::shown).toList();
    }

    public ShownMessage shown(Message message) {
        return message.shown(world.attachments());
    }

    /** Takes permissions away from the bot in this channel (a sum of {@link Permissions}); 0 gives all back. */
    public void denyBot(long permissions) {
        deny(world.bot(), permissions);
    }

    /** Only the bot and people whose role says so see the channel; others are refused in it. */
    public void hideFromEveryone() {
        guild().ifPresent(server -> deny(server.everyone().id(), Permissions.VIEW_CHANNEL));
    }

    private void deny(long who, long permissions) {
        denied.put(who, permissions);
        world.rearranged();
        world.events().tell("CHANNEL_UPDATE", json());
    }

    /** A moderator archives or reopens the thread. */
    public void archive(boolean nowArchived, boolean nowLocked) {
        archived = nowArchived;
        locked = nowLocked;
        world.rearranged();
        world.events().tell("THREAD_UPDATE", json());
    }

    /** What a member may do here; in direct messages, everything. */
    public long permissionsOf(long user) {
        if (guild == null) {
            return -1L;
        }
        long everywhere = guild.permissionsOf(user);
        if ((everywhere & Permissions.ADMINISTRATOR) != 0) {
            return -1L;
        }
        return everywhere & ~deniedTo(user, guild);
    }

    private long deniedTo(long user, Guild server) {
        if (parent != null) {
            return parent.deniedTo(user, server);
        }
        boolean botsOwn = user == world.bot();
        long toAll = botsOwn ? 0 : denied.getOrDefault(server.everyone().id(), 0L);
        boolean letIn = server.rolesOf(user).stream()
                .anyMatch(role -> (role.permissions() & Permissions.VIEW_CHANNEL) != 0);
        return denied.getOrDefault(user, 0L) | (letIn ? 0 : toAll);
    }

    void restore(Place place) {
        denied.putAll(place.denied());
        archived = place.archived();
        locked = place.locked();
    }

    Place lasting() {
        return new Place(id, name, kind, guild == null ? null : guild.id(), parent == null ? null : parent.id(),
                denied, archived, locked);
    }

    public ObjectNode json() {
        ObjectNode json = Json.object().put("id", Long.toString(id)).put("type", kind.number)
                .put("flags", 0);
        if (kind != Kind.DIRECT) {
            json.put("name", name);
        }
        guild().ifPresent(server -> json.put("guild_id", Long.toString(server.id())));
        switch (kind) {
            case TEXT -> text(json);
            case DIRECT -> direct(json);
            case THREAD -> thread(json);
        }
        return json;
    }

    private void direct(ObjectNode json) {
        ArrayNode recipients = json.putNull("last_message_id").putArray("recipients");
        world.people().stream().filter(person -> person.writesIn(this)).forEach(person -> recipients.add(person
                .json()));
    }

    private void text(ObjectNode json) {
        json.put("position", 0).put("nsfw", false).put("rate_limit_per_user", 0).putNull("topic").putNull("parent_id");
        long toAll = guild().map(server -> denied.getOrDefault(server.everyone().id(), 0L)).orElse(0L);
        ArrayNode overwrites = json.putArray("permission_overwrites");
        guild().ifPresent(server -> overwrites.add(overwrite(server.id(), 0, 0, toAll)));
        // The bot still sees a channel that is hidden from everyone.
        overwrites.add(overwrite(world.bot(), 1, toAll, denied.getOrDefault(world.bot(), 0L)));
    }

    private static ObjectNode overwrite(long target, int type, long allow, long deny) {
        return Json.object().put("id", Long.toString(target)).put("type", type).put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
    }

    private void thread(ObjectNode json) {
        Channel above = parent == null ? this : parent;
        json.put("parent_id", Long.toString(above.id)).put("owner_id", Long.toString(world.bot()))
                .put("message_count", 0).put("member_count", 1).put("total_message_sent", 0)
                .put("rate_limit_per_user", 0);
        json.putObject("thread_metadata").put("archived", archived).put("locked", locked).put("invitable", true)
                .put("auto_archive_duration", 10080).put("archive_timestamp", "2025-01-01T00:00:00+00:00")
                .put("create_timestamp", "2025-01-01T00:00:00+00:00");
        json.putObject("member").put("id", Long.toString(id)).put("user_id", Long.toString(world.bot()))
                .put("join_timestamp", "2025-01-01T00:00:00+00:00").put("flags", 0);
    }

    @Override
    public String toString() {
        return "#" + name;
    }
}
