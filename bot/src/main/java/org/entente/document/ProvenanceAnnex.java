package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists, passage by passage and in the order of a document, where each comes from: a document of its own, for those who
 * prepare the agreement, not to be signed.
 */
public final class ProvenanceAnnex {

    /** In characters: enough to find the passage. */
    private static final int BEGINNING = 160;

    private final Material material;
    private final Provenance provenance;

    /** @param material in whose language the annex is, also where the document is in both */
    public ProvenanceAnnex(Material material, Provenance provenance) {
        this.material = material;
        this.provenance = provenance;
    }

    public Document of(Document document) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(List.of(say("document.provenance.notice", Map.of()))));
        Optional<List<Source>> last = Optional.empty();
        for (Block block : document.blocks()) {
            Optional<Block> mine = mine(block);
            if (mine.isPresent() && mine.get() instanceof Block.Paragraph words) {
                boolean goesOn = !words.sources().isEmpty() && last.filter(words.sources()::equals).isPresent();
                if (!goesOn) {
                    blocks.addAll(passage(words));
                }
                last = Optional.of(words.sources());
            } else if (mine.isPresent() && mine.get() instanceof Block.Heading heading) {
                blocks.add(heading);
                last = Optional.empty();
            }
        }
        return new Document(say("document.provenance.title", Map.of()), document.partnership(),
                material.language(), document.draftMark(), document.version(), document.date(), blocks, new Gaps(List
                        .of()));
    }

    /** Of two languages beside each other, the one that the annex is in. */
    private Optional<Block> mine(Block block) {
        return switch (block) {
            case Block.Beside beside -> switch (material.language()) {
                case FRENCH -> beside.french().or(beside::english);
                case ENGLISH -> beside.english().or(beside::french);
            };
            case Block.Heading heading -> Optional.of(heading);
            case Block.Paragraph words -> Optional.of(words);
            case Block.Notice notice -> Optional.empty();
            case Block.Table table -> Optional.empty();
            case Block.Signature signature -> Optional.empty();
        };
    }

    private List<Block> passage(Block.Paragraph words) {
        List<Block> passage = new ArrayList<>(List.of(new Block.Paragraph(List.of(new Span.Strong(beginning(words))))));
        provenance.of(words).forEach(line -> passage.add(new Block.Paragraph(List.of(new Span.Plain(line)))));
        return passage;
    }

    private static String beginning(Block.Paragraph words) {
        String text = words.spans().stream().map(Span::text).reduce("", String::concat);
        if (text.length() <= BEGINNING) {
            return text;
        }
        int space = text.lastIndexOf(' ', BEGINNING);
        int end = space > 0 ? space : text.offsetByCodePoints(0, text.codePointCount(0, BEGINNING));
        return text.substring(0, end) + "…";
    }

    private String say(String key, Map<String, ?> arguments) {
        return material.phrases().say(material.language(), key, arguments);
    }
}
