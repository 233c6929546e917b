package org.entente.simulator.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Json;
import org.entente.simulator.world.Lasting.Account;
import org.jspecify.annotations.Nullable;

/** Somebody with a Discord account. */
public final class Person {

    private final World world;
    private final long id;
    private final String name;
    private volatile String locale;
    private final ObjectNode json;
    private @Nullable Channel directMessages;
    private volatile boolean refusing;

    Person(World world, long id, String name, String locale) {
        this.world = world;
        this.id = id;
        this.name = name;
        this.locale = locale;
        this.json = describe(id, name);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String locale() {
        return locale;
    }

    /** From now on the person's client is in this language, as Discord writes it: {@code fr}, {@code en-US}. */
    public void speaks(String language) {
        locale = language;
        world.rearranged();
    }

    /** The person's client, opened in a channel whose server they have joined. */
    public Seat in(Channel channel) {
        return new Seat(world, this, channel);
    }

    /** The commands that the person's client offers in a server, in their language. */
    public List<ListedCommand> commandsIn(Guild guild) {
        return listed(world.commands().in(guild.id()));
    }

    /** The commands that the person's client offers in a channel: in direct messages, only those that belong there. */
    public List<ListedCommand> commandsIn(Channel channel) {
        return channel.guild().map(this::commandsIn).orElseGet(() -> listed(world.commands().inDirectMessages()));
    }

    private List<ListedCommand> listed(Stream<ObjectNode> commands) {
        return commands.map(command -> ListedCommand.of(command, locale)).flatMap(List::stream).toList();
    }

    /** What this person and the bot have written to each other, in order. */
    public synchronized List<ShownMessage> directMessages() {
        return directMessages == null ? List.of() : directMessages.messagesSeenBy(this);
    }

    /** From now on the bot's direct messages are refused, as where somebody has switched them off. */
    public void refuseDirectMessages() {
        refusing = true;
        world.rearranged();
    }

    synchronized void restore(boolean nowRefusing, @Nullable Channel direct) {
        refusing = nowRefusing;
        directMessages = direct;
    }

    synchronized Account lasting() {
        return new Account(id, name, locale, refusing, directMessages == null ? null : directMessages.id());
    }

    boolean refusesDirectMessages() {
        return refusing;
    }

    synchronized boolean writesIn(Channel channel) {
        return channel.equals(directMessages);
    }

    synchronized Channel directMessages(Supplier<Channel> otherwise) {
        if (directMessages == null) {
            directMessages = otherwise.get();
        }
        return directMessages;
    }

    /** Shared by all that mention the person: not to be changed. */
    public ObjectNode json() {
        return json;
    }

    private static ObjectNode describe(long id, String name) {
        return Json.object().put("id", Long.toString(id)).put("username", name).put("discriminator", "0")
                .put("global_name", name).putNull("avatar").put("public_flags", 0);
    }

    @Override
    public String toString() {
        return name;
    }
}
