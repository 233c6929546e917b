package org.entente.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.document.advice.Instrument;
import org.entente.partnership.DocumentChoice;
import org.entente.partnership.Partnership;
import org.entente.partnership.Served;
import org.entente.script.Content;
import org.entente.script.Edition;
import org.entente.script.GroupWords;
import org.entente.script.Worded;

/** The scripts of every edition in use, read once, and in the words of each partnership. */
public final class Contents {

    private final Edition newest;
    private final Function<Edition, Content> reader;
    private final Map<String, Content> read = new ConcurrentHashMap<>();
    private final Map<Key, Content> worded = new ConcurrentHashMap<>();

    /** One edition in one group's words. */
    private record Key(String edition, List<Served> served, String document, boolean whole) {}

    /** @param newest the edition that new partnerships are pinned to */
    public Contents(Edition newest, Function<Edition, Content> reader) {
        this.newest = newest;
        this.reader = reader;
        read.put(newest.hash(), reader.apply(newest));
    }

    public Edition newest() {
        return newest;
    }

    /** The newest edition's, whatever a partnership is pinned to: how a model is asked, say. */
    public Content present() {
        return read.computeIfAbsent(newest.hash(), hash -> reader.apply(newest));
    }

    /** As the partnership is asked and as its documents read. */
    public Content of(Reading record, Partnership partnership) {
        return worded(record, partnership, false);
    }

    /** The same with the questions that the partnership's settings leave out: their cards may still be posted. */
    public Content whole(Reading record, Partnership partnership) {
        return worded(record, partnership, true);
    }

    private Content worded(Reading record, Partnership partnership, boolean whole) {
        Content plain = read.computeIfAbsent(partnership.edition(), hash -> reader.apply(record.edition(hash)));
        List<Served> served = partnership.settings().served();
        String document = document(record, partnership, plain);
        return worded.computeIfAbsent(new Key(partnership.edition(), served, document, whole), key -> {
            Optional<GroupWords> first = served.stream().findFirst().map(Served::words);
            Optional<GroupWords> second = served.stream().skip(1).findFirst().map(Served::words);
            return whole ? Worded.whole(plain, first, second) : Worded.content(plain, first, second, document);
        });
    }

    /** Of an edition that lacks what was chosen, the usual document. */
    private static String document(Reading record, Partnership partnership, Content content) {
        return record.documentChoices().present(partnership.id()).map(DocumentChoice::document)
                .filter(content.plans()::containsKey).orElse(Instrument.USUAL.plan());
    }
}
