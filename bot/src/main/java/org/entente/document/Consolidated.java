package org.entente.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.text.Language;

/**
 * A signed text as it reads with its amendments, for information: nobody signs it, so that it has no places to sign and
 * says that the signed texts prevail.
 */
public record Consolidated(Phrases phrases) {

    private static final String BOTH = " / ";

    /** @param whole what the signed document says with every amendment in force */
    public Document of(Document whole, InForce inForce) {
        List<Block> blocks = new ArrayList<>(List.of(notice(whole, inForce)));
        parts(whole).stream().filter(part -> part.stream().noneMatch(Block.Signature.class::isInstance))
                .forEach(blocks::addAll);
        return new Document(whole.title() + " (" + say(whole, "consolidated.title") + ")", whole.partnership(), whole
                .language(), say(whole, "consolidated.mark"), whole.version(), day(inForce), blocks, new Gaps(List
                        .of()));
    }

    private static LocalDate day(InForce inForce) {
        return inForce.amended().isEmpty() ? inForce.start() : inForce.amended().getLast();
    }

    private String say(Document whole, String key) {
        return whole.inBoth()
                ? say(Language.FRENCH, key, Map.of()) + BOTH + say(Language.ENGLISH, key, Map.of())
                : say(whole.language(), key, Map.of());
    }

    private Block notice(Document whole, InForce inForce) {
        return whole.inBoth()
                ? new Block.Beside(Optional.of(notice(Language.FRENCH, inForce)), Optional.of(notice(Language.ENGLISH,
                        inForce)))
                : notice(whole.language(), inForce);
    }

    private Block.Notice notice(Language language, InForce inForce) {
        return new Block.Notice(List.of(say(language, "consolidated.notice", Map.of("version", inForce.document()
                .version(), "date", inForce.start(), "count", inForce.amendments().size(), "last", day(inForce)))));
    }

    /** Each from its heading on, without what the draft said about itself. */
    private static List<List<Block>> parts(Document whole) {
        List<List<Block>> parts = new ArrayList<>();
        List<Block> part = new ArrayList<>();
        for (Block block : whole.blocks()) {
            if (begins(block) && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
            }
            if (!isNotice(block)) {
                part.add(block);
            }
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    private static boolean begins(Block block) {
        return block instanceof Block.Heading heading
                ? heading.level() == 1
                : block instanceof Block.Beside beside
                        && beside.french().or(beside::english).filter(Consolidated::begins).isPresent();
    }

    private static boolean isNotice(Block block) {
        return block instanceof Block.Notice || (block instanceof Block.Beside beside && beside.french().or(
                beside::english).filter(Consolidated::isNotice).isPresent());
    }

    private String say(Language language, String key, Map<String, ?> arguments) {
        return phrases.say(language, key, arguments);
    }
}
