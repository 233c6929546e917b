package org.entente.command;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.script.Content;
import org.entente.script.Edition;

/** The scripts of every edition in use, read once. */
public final class Contents {

    private final Edition newest;
    private final Function<Edition, Content> reader;
    private final Map<String, Content> read = new ConcurrentHashMap<>();

    /** @param newest the edition that new partnerships are pinned to */
    public Contents(Edition newest, Function<Edition, Content> reader) {
        this.newest = newest;
        this.reader = reader;
        read.put(newest.hash(), reader.apply(newest));
    }

    public Edition newest() {
        return newest;
    }

    public Content of(Reading record, String hash) {
        return read.computeIfAbsent(hash, missing -> reader.apply(record.edition(missing)));
    }
}
