package org.entente.simulator.world;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Lasting.Attached;

/** What an earlier run left: of each thing, the last that was heard. */
public final class Past {

    private record Key(Class<? extends Lasting> kind, long id) {}

    private final Map<Key, Lasting> things = new HashMap<>();
    private final Function<Attached, Optional<Upload>> files;
    private long newest;

    /** @param files reads a file's bytes, if they are still there */
    public Past(Function<Attached, Optional<Upload>> files) {
        this.files = files;
    }

    /** There was no earlier run. */
    public static Past none() {
        return new Past(file -> Optional.empty());
    }

    public void learn(Lasting thing) {
        newest = Math.max(newest, thing.id());
        if (thing instanceof Lasting.Unsaid) {
            things.remove(new Key(Lasting.Said.class, thing.id()));
        } else {
            things.put(new Key(thing.getClass(), thing.id()), thing);
        }
    }

    /** Every thing of a kind, the oldest first. */
    <T extends Lasting> Stream<T> all(Class<T> kind) {
        return things.values().stream().filter(kind::isInstance).map(kind::cast)
                .sorted(Comparator.comparingLong(Lasting::id));
    }

    Optional<Upload> file(Attached file) {
        return files.apply(file);
    }

    /** No id up to this one may be given again. */
    long newest() {
        return newest;
    }
}
