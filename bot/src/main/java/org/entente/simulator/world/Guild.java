package org.entente.simulator.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Channel.Kind;
import org.entente.simulator.world.Lasting.Server;

/** A server, with its channels, roles and members; the bot is a member from the start. */
public final class Guild {

    private final World world;
    private final long id;
    private final String name;
    /** Somebody who is never here: an owner may do everything, so it cannot be the bot. */
    private final long owner;
    private final Role everyone;
    private final Map<Long, Role> roles = new ConcurrentSkipListMap<>();
    private final Map<Long, Channel> channels = new ConcurrentSkipListMap<>();
    private final Map<Long, Set<Role>> members = new ConcurrentHashMap<>();

    private Guild(World world, long id, String name, long owner, Role everyone) {
        this.world = world;
        this.id = id;
        this.name = name;
        this.owner = owner;
        this.everyone = everyone;
        roles.put(id, everyone);
    }

    static Guild founded(World world, long id, String name) {
        Role everyone = new Role(id, "@everyone", 0, Permissions.EVERYDAY);
        Guild guild = new Guild(world, id, name, world.nextId(), everyone);
        Role botRole = new Role(world.nextId(), "Entente", 1, Permissions.OF_BOT);
        guild.roles.put(botRole.id(), botRole);
        guild.members.put(world.bot(), Set.of(botRole));
        return guild;
    }

    /** @throws IllegalArgumentException where a role is not there */
    static Guild restored(World world, Server server) {
        Map<Long, Role> roles = server.roles().stream().collect(Collectors.toMap(Role::id, role -> role));
        Guild guild = new Guild(world, server.id(), server.name(), server.owner(), known(roles, server.id()));
        guild.roles.putAll(roles);
        server.members().forEach((user, worn) -> guild.members.put(user,
                worn.stream().map(role -> known(roles, role)).collect(Collectors.toUnmodifiableSet())));
        return guild;
    }

    private static Role known(Map<Long, Role> roles, long id) {
        return Optional.ofNullable(roles.get(id)).orElseThrow(() -> new IllegalArgumentException("no role " + id));
    }

    /** Members are read before roles: a role that is made and given in between is then among both, or among roles alone. */
    Server lasting() {
        Map<Long, List<Long>> worn = members.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                member -> member.getValue().stream().map(Role::id).sorted().toList()));
        return new Server(id, name, owner, List.copyOf(roles.values()), worn);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Channel addChannel(String channelName) {
        Channel channel = add(new Channel(world, world.nextId(), channelName, Kind.TEXT, this, null));
        world.events().tell("CHANNEL_CREATE", channel.json());
        return channel;
    }

    /** A public thread that the bot is in. */
    public Channel addThread(Channel parent, String threadName) {
        Channel thread = add(new Channel(world, world.nextId(), threadName, Kind.THREAD, this, parent));
        world.events().tell("THREAD_CREATE", thread.json().put("newly_created", true));
        return thread;
    }

    void has(Channel channel) {
        channels.put(channel.id(), channel);
    }

    private Channel add(Channel channel) {
        has(channel);
        return world.register(channel);
    }

    public Role addRole(String roleName) {
        return addRole(roleName, 0);
    }

    /** @param permissions a sum of {@link Permissions}, beyond what everyone may do */
    public Role addRole(String roleName, long permissions) {
        Role role = new Role(world.nextId(), roleName, roles.size(), permissions);
        roles.put(role.id(), role);
        world.rearranged();
        world.events().tell("GUILD_ROLE_CREATE",
                Json.object().put("guild_id", Long.toString(id)).set("role", role.json()));
        return role;
    }

    /** Makes the person a member with these roles, in place of those they had. */
    public void join(Person person, Role... withRoles) {
        members.put(person.id(), Set.of(withRoles));
        world.rearranged();
    }

    public void leave(Person person) {
        members.remove(person.id());
        world.rearranged();
    }

    public boolean has(Person person) {
        return members.containsKey(person.id());
    }

    public Collection<Channel> channels() {
        return List.copyOf(channels.values());
    }

    public Collection<Role> roles() {
        return List.copyOf(roles.values());
    }

    Role everyone() {
        return everyone;
    }

    /** The roles of a member, without @everyone. */
    public Set<Role> rolesOf(Person person) {
        return rolesOf(person.id());
    }

    /** The roles of a member, without @everyone; 404 with 10007 where there is no such member. */
    Set<Role> rolesOf(long user) {
        return Optional.ofNullable(members.get(user)).orElseThrow(() -> new Refused(404, 10007, "Unknown Member"));
    }

    /** What a member may do on the server as a whole. */
    long permissionsOf(long user) {
        return rolesOf(user).stream().mapToLong(Role::permissions).reduce(everyone.permissions(), (a, b) -> a | b);
    }

    /** The member without the user. */
    ObjectNode memberJson(long user) {
        ObjectNode json = Json.object().putNull("nick").putNull("avatar").put("joined_at", "2025-01-01T00:00:00+00:00")
                .put("deaf", false).put("mute", false).put("pending", false).put("flags", 0);
        ArrayNode list = json.putArray("roles");
        rolesOf(user).forEach(role -> list.add(Long.toString(role.id())));
        return json;
    }

    public ObjectNode memberWithUser(long user) {
        return memberJson(user).set("user", user == world.bot() ? world.botJson() : world.person(user).json());
    }

    /** The server as GUILD_CREATE carries it. */
    public ObjectNode json() {
        ObjectNode json = Json.object().put("id", Long.toString(id)).put("name", name)
                .put("owner_id", Long.toString(owner)).put("preferred_locale", "en-US").put("unavailable", false)
                .put("member_count", members.size()).put("afk_timeout", 300).put("verification_level", 0)
                .put("default_message_notifications", 1).put("explicit_content_filter", 0).put("mfa_level", 0)
                .put("nsfw_level", 0).put("premium_tier", 0).put("system_channel_flags", 0);
        json.putArray("members").add(memberWithUser(world.bot()));
        json.set("roles", roles.values().stream().map(Role::json).collect(Json.toArray()));
        Map<Boolean, List<Channel>> byThread = channels.values().stream()
                .collect(Collectors.partitioningBy(Channel::isThread));
        json.set("channels", byThread.getOrDefault(false, List.of()).stream().map(Channel::json)
                .collect(Json.toArray()));
        json.set("threads", byThread.getOrDefault(true, List.of()).stream().filter(thread -> !thread.isArchived())
                .map(Channel::json).collect(Json.toArray()));
        for (String empty : List.of("emojis", "stickers", "voice_states", "presences", "guild_scheduled_events",
                "features", "stage_instances", "soundboard_sounds")) {
            json.putArray(empty);
        }
        return json;
    }
}
