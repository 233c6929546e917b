package org.entente.command.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.document.Signature;
import org.entente.document.Signatures;
import org.entente.partnership.Organisation;
import org.entente.text.Language;

/**
 * A version with a line for each signature under what it says about itself. Once all parties have signed, that they did
 * stands in place of the mark of a draft and of what a draft says about itself; its own words stay untouched.
 */
record SignedDocument(Phrases phrases) {

    private static final String BOTH = " / ";

    Document of(Document kept, Signatures signatures) {
        if (signatures.standing().isEmpty()) {
            return kept;
        }
        boolean complete = signatures.complete();
        List<Block> blocks = new ArrayList<>(complete
                ? kept.blocks().stream().skip(notices(kept)).toList()
                : kept
                        .blocks());
        Block notice = kept.inBoth()
                ? new Block.Beside(Optional.of(notice(signatures, Language.FRENCH)), Optional.of(notice(signatures,
                        Language.ENGLISH)))
                : notice(signatures, kept.language());
        blocks.add(complete ? 0 : notices(kept), notice);
        return new Document(kept.title(), kept.partnership(), kept.language(), complete ? mark(kept) : kept.draftMark(),
                kept.version(), kept.date(), blocks, kept.gaps());
    }

    /** How many blocks at the beginning hold what the version says about itself. */
    private static int notices(Document kept) {
        return (int) kept.blocks().stream().limit(1).filter(SignedDocument::isNotice).count();
    }

    private static boolean isNotice(Block block) {
        return block instanceof Block.Notice || (block instanceof Block.Beside beside
                && Stream.of(beside.french(), beside.english()).flatMap(Optional::stream)
                        .allMatch(Block.Notice.class::isInstance));
    }

    private String mark(Document kept) {
        List<Language> languages = kept.inBoth()
                ? List.of(Language.FRENCH, Language.ENGLISH)
                : List.of(kept.language());
        return languages.stream().map(language -> phrases.say(language, "document.signed-mark", Map.of("version", kept
                .version()))).collect(Collectors.joining(BOTH));
    }

    private Block notice(Signatures signatures, Language language) {
        Stream<String> first = signatures.complete()
                ? Stream.of(phrases.say(language, "document.signed-by-all", Map.of("version", signatures.version(),
                        "date", day(signatures.last().orElseThrow(), language))))
                : Stream.of();
        return new Block.Notice(Stream.concat(first, signatures.standing().stream().map(one -> line(signatures, one,
                language))).toList());
    }

    private String line(Signatures signatures, Signature one, Language language) {
        String organisation = signatures.parties().stream().filter(party -> party.id() == one.organisation())
                .map(Organisation::name).findFirst().orElse("?");
        String who = Stream.concat(one.signatory().name().stream(), Stream.of(one.signatory().title()))
                .collect(Collectors.joining(", "));
        return phrases.say(language, "document.signed", Map.of("organisation", organisation, "signatory", who, "date",
                day(one.signatory().on(), language)));
    }

    private String day(LocalDate date, Language language) {
        return phrases.say(language, "document.date", Map.of("date", date));
    }
}
