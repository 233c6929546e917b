package org.entente.simulator.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.wire.Snowflakes;
import org.entente.simulator.world.Lasting.Account;
import org.entente.simulator.world.Lasting.Place;
import org.entente.simulator.world.Lasting.Said;
import org.entente.simulator.world.Lasting.Self;
import org.jspecify.annotations.Nullable;

/** All that exists in this small Discord: servers, people, the bot, its commands, files and interactions. */
public final class World {

    private final Snowflakes ids;
    private final long bot;
    private final ObjectNode botJson;
    private final Events events;
    private final InstantSource clock;
    private final Duration patience;
    private final Map<Long, Guild> guilds = new ConcurrentSkipListMap<>();
    private final Map<Long, Channel> channels = new ConcurrentHashMap<>();
    private final Map<Long, Person> people = new ConcurrentSkipListMap<>();
    private final Commands commands;
    private final Attachments attachments;
    private final Interactions interactions = new Interactions();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    /**
     * @param clock    says how old an interaction's token is
     * @param patience how long a person's client waits for the first answer
     * @param past     what an earlier run left
     * @throws IllegalArgumentException where that does not fit together
     */
    public World(Events events, InstantSource clock, Duration patience, Past past) {
        this.events = events;
        this.clock = clock;
        this.patience = patience;
        this.ids = new Snowflakes(past.newest());
        Optional<Self> earlier = past.all(Self.class).findFirst();
        this.bot = earlier.map(Self::id).orElseGet(ids::next);
        this.botJson = describe(bot);
        this.commands = new Commands(ids, this::rearranged);
        this.attachments = new Attachments(ids, earlier.map(Self::root).orElse(URI.create("http://127.0.0.1/")),
                (upload, id) -> tell(watcher -> watcher.keeps(id, upload)));
        new Restoration(this, past).run();
    }

    /**
     * All that is to come back in the next run, but for files and messages; what a thing refers to stands before it.
     * Things may be added meanwhile, so those that refer are looked at first.
     */
    public Set<Lasting> arrangement() {
        List<Account> accounts = people.values().stream().map(Person::lasting).toList();
        List<Place> places = channels.values().stream().map(Channel::lasting)
                .sorted(Comparator.comparingLong(Place::id)).toList();
        Set<Lasting> all = new LinkedHashSet<>();
        all.add(new Self(bot, attachments.root()));
        guilds.values().forEach(guild -> all.add(guild.lasting()));
        all.addAll(places);
        all.addAll(accounts);
        commands.lasting().forEach(all::add);
        return all;
    }

    /** All files and messages that are to come back in the next run. */
    public List<Lasting> holdings() {
        Stream<Lasting> said = channels.values().stream().flatMap(channel -> channel.messages().all())
                .filter(message -> !message.isLoading()).map(Said::of);
        return Stream.concat(attachments.lasting(), said).toList();
    }

    void has(Guild guild) {
        guilds.put(guild.id(), guild);
    }

    void has(Channel channel) {
        channels.put(channel.id(), channel);
    }

    void has(Person person) {
        people.put(person.id(), person);
    }

    /** From now on the watcher is told of every change. */
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    public void unwatch(Watcher watcher) {
        watchers.remove(watcher);
    }

    void tell(Consumer<Watcher> news) {
        watchers.forEach(news);
    }

    void rearranged() {
        tell(Watcher::rearranged);
    }

    /** Called once, when the port is known and before anything else happens. */
    public void servedAt(URI root) {
        String before = attachments.root().resolve(Attachments.PATH).toString();
        String now = root.resolve(Attachments.PATH).toString();
        attachments.servedAt(root);
        if (!before.equals(now)) {
            channels.values().forEach(channel -> channel.messages().move(before, now));
        }
    }

    public Guild addGuild(String name) {
        Guild guild = Guild.founded(this, ids.next(), name);
        has(guild);
        rearranged();
        events.tell("GUILD_CREATE", guild.json());
        return guild;
    }

    /** @param locale as Discord writes it: {@code fr}, {@code en-US} */
    public Person addPerson(String name, String locale) {
        Person person = new Person(this, ids.next(), name, locale);
        has(person);
        rearranged();
        return person;
    }

    /** The channel in which a person and the bot write to each other. */
    public Channel directMessages(Person person) {
        return person.directMessages(() -> register(new Channel(this, ids.next(), person.name(), Channel.Kind.DIRECT,
                null, null)));
    }

    /** With whom the bot writes here, where these are direct messages. */
    public Optional<Person> recipient(Channel channel) {
        return people.values().stream().filter(person -> person.writesIn(channel)).findFirst();
    }

    /**
     * A message of the bot's may stand in this channel, as far as its person is concerned.
     *
     * @throws Refused where it is a direct message to somebody who takes none, or whom the bot meets on no server
     */
    public void mustTakeMessages(Channel channel) {
        people.values().stream().filter(person -> person.writesIn(channel)).forEach(person -> {
            if (person.refusesDirectMessages()) {
                throw new Refused(403, 50007, "Cannot send messages to this user");
            }
            if (guilds.values().stream().noneMatch(guild -> guild.has(person))) {
                throw new Refused(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
            }
        });
    }

    Channel register(Channel channel) {
        has(channel);
        rearranged();
        return channel;
    }

    public Collection<Guild> guilds() {
        return List.copyOf(guilds.values());
    }

    public Collection<Person> people() {
        return List.copyOf(people.values());
    }

    public Guild guild(long id) {
        return found(guilds.get(id), 10004, "Unknown Guild");
    }

    public Channel channel(long id) {
        return found(channels.get(id), 10003, "Unknown Channel");
    }

    public Person person(long id) {
        return found(people.get(id), 10013, "Unknown User");
    }

    Optional<Channel> channelIfAny(long id) {
        return Optional.ofNullable(channels.get(id));
    }

    private static <T> T found(@Nullable T value, int code, String otherwise) {
        if (value == null) {
            throw new Refused(404, code, otherwise);
        }
        return value;
    }

    /** The bot's user id, which is its application's id too. */
    public long bot() {
        return bot;
    }

    /** Shared by all messages of the bot: not to be changed. */
    public ObjectNode botJson() {
        return botJson;
    }

    private static ObjectNode describe(long bot) {
        return Json.object().put("id", Long.toString(bot)).put("username", "Entente").put("discriminator", "0")
                .putNull("global_name").putNull("avatar").put("bot", true);
    }

    public Commands commands() {
        return commands;
    }

    public Attachments attachments() {
        return attachments;
    }

    public Interactions interactions() {
        return interactions;
    }

    /** No greater id has been given. */
    public long newestId() {
        return ids.newest();
    }

    public long nextId() {
        return ids.next();
    }

    InstantSource clock() {
        return clock;
    }

    Duration patience() {
        return patience;
    }

    Events events() {
        return events;
    }
}
