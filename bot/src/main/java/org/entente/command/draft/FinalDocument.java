package org.entente.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.text.Language;

/**
 * A version that all have approved and that lacks nothing, as it is printed to be signed: that stands in place of the mark
 * of a draft, and of the first line of its notice, which says that it is one. Its own words stay untouched.
 */
record FinalDocument(Phrases phrases) {

    private static final String BOTH = " / ";

    Document of(Document kept) {
        List<Block> blocks = new ArrayList<>(kept.blocks());
        if (!blocks.isEmpty()) {
            blocks.set(0, first(kept, blocks.getFirst()));
        }
        return new Document(kept.title(), kept.partnership(), kept.language(), mark(kept), kept.version(), kept.date(),
                blocks, kept.gaps());
    }

    private Block first(Document kept, Block block) {
        return switch (block) {
            case Block.Notice notice -> notice(kept, notice, kept.language());
            case Block.Beside beside -> new Block.Beside(side(kept, beside.french(), Language.FRENCH), side(kept, beside
                    .english(), Language.ENGLISH));
            case Block.Heading heading -> heading;
            case Block.Paragraph words -> words;
            case Block.Table table -> table;
            case Block.Signature signature -> signature;
        };
    }

    private Optional<Block> side(Document kept, Optional<Block> side, Language language) {
        return side.map(block -> block instanceof Block.Notice notice ? notice(kept, notice, language) : block);
    }

    private Block notice(Document kept, Block.Notice notice, Language language) {
        return new Block.Notice(Stream.concat(Stream.of(say(kept, "document.for-signature", language)), notice.lines()
                .stream().skip(1)).toList());
    }

    private String mark(Document kept) {
        List<Language> languages = kept.inBoth()
                ? List.of(Language.FRENCH, Language.ENGLISH)
                : List.of(kept.language());
        return languages.stream().map(language -> say(kept, "document.final-mark", language)).collect(Collectors
                .joining(BOTH));
    }

    private String say(Document kept, String key, Language language) {
        return phrases.say(language, key, Map.of("version", kept.version()));
    }
}
