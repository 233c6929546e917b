package org.entente.simulator.world;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.simulator.wire.Json;
import org.entente.simulator.world.Lasting.Account;
import org.entente.simulator.world.Lasting.Attached;
import org.entente.simulator.world.Lasting.Offer;
import org.entente.simulator.world.Lasting.Place;
import org.entente.simulator.world.Lasting.Said;
import org.entente.simulator.world.Lasting.Server;
import org.jspecify.annotations.Nullable;

/** Builds into a new world what an earlier run left; nobody is told of it. */
final class Restoration {

    private static final Pattern FILE = Pattern.compile("/attachments/(\\d{1,19})/");

    private final World world;
    private final Past past;
    private final Map<Long, Guild> guilds = new HashMap<>();
    private final Map<Long, Channel> channels = new HashMap<>();

    Restoration(World world, Past past) {
        this.world = world;
        this.past = past;
    }

    /** @throws IllegalArgumentException where something refers to what is not there */
    void run() {
        past.all(Server.class).forEach(this::server);
        past.all(Place.class).forEach(this::place);
        past.all(Account.class).forEach(this::account);
        past.all(Offer.class).forEach(offer -> world.commands().restore(offer));
        past.all(Said.class).map(Said::message).forEach(message -> known(channels, message.channel()).messages().put(
                message));
        Set<Long> shown = shownFiles();
        past.all(Attached.class).filter(file -> shown.contains(file.id())).forEach(file -> past.file(file).ifPresent(
                upload -> world.attachments().restore(file.id(), upload)));
    }

    private void server(Server server) {
        Guild guild = Guild.restored(world, server);
        guilds.put(server.id(), guild);
        world.has(guild);
    }

    private void place(Place place) {
        Channel channel = new Channel(world, place.id(), place.name(), place.kind(), known(guilds, place.server()),
                known(channels, place.parent()));
        channel.restore(place);
        channels.put(place.id(), channel);
        channel.guild().ifPresent(guild -> guild.has(channel));
        world.has(channel);
    }

    private void account(Account account) {
        Person person = new Person(world, account.id(), account.name(), account.locale());
        person.restore(account.refusing(), known(channels, account.direct()));
        world.has(person);
    }

    private static <T> @Nullable T known(Map<Long, T> things, @Nullable Long id) {
        return id == null ? null : known(things, id.longValue());
    }

    private static <T> T known(Map<Long, T> things, long id) {
        return Optional.ofNullable(things.get(id))
                .orElseThrow(() -> new IllegalArgumentException("something refers to " + id + ", which is not there"));
    }

    private Set<Long> shownFiles() {
        Set<Long> shown = new HashSet<>();
        past.all(Said.class).forEach(said -> FILE.matcher(Json.text(said.json())).results()
                .forEach(found -> shown.add(Long.valueOf(found.group(1)))));
        return shown;
    }
}
