package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists, passage by passage and in the order of a document, where each comes from: a document of its own with a table
 * for each part, for those who prepare the agreement, not to be signed.
 */
public final class ProvenanceAnnex {

    /** In characters: enough to find the passage. */
    private static final int BEGINNING = 160;
    private static final String BETWEEN = " · ";

    private final Material material;
    private final Provenance provenance;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Span>> rows = new ArrayList<>();
    private Optional<Block.Paragraph> last = Optional.empty();
    private String part = "";
    private String under = "";

    private ProvenanceAnnex(Material material, Provenance provenance) {
        this.material = material;
        this.provenance = provenance;
    }

    /** @param material in whose language the annex is, also where the document is in both */
    public static Document of(Document document, Material material, Provenance provenance) {
        ProvenanceAnnex annex = new ProvenanceAnnex(material, provenance);
        annex.blocks.add(new Block.Notice(List.of(annex.say("document.provenance.notice"))));
        document.blocks().stream().flatMap(block -> annex.mine(block).stream()).forEach(annex::add);
        annex.endPart();
        return new Document(annex.say("document.provenance.title"), document.partnership(), material.language(),
                document.draftMark(),
                document.version(), document.date(), annex.blocks, new Gaps(List.of()));
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

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            begin(heading);
        } else if (block instanceof Block.Paragraph words) {
            boolean goesOn = !words.sources().isEmpty() && last.map(Block.Paragraph::sources)
                    .filter(words.sources()::equals).isPresent();
            if (!goesOn) {
                rows.add(List.of(new Span.Plain((isOfOne(words) ? under : "") + beginning(words)),
                        new Span.Plain(String.join(BETWEEN, provenance.of(words)))));
            }
            last = Optional.of(words);
        }
    }

    /** Whether it stands in the part of one organisation; a heading alone does not tell where that part ends. */
    private static boolean isOfOne(Block.Paragraph words) {
        return !words.sources().isEmpty() && words.sources().stream().allMatch(source -> switch (source) {
            case Source.Asked asked -> asked.organisation().isPresent();
            case Source.Matrix matrix -> true;
        });
    }

    private void begin(Block.Heading heading) {
        last = Optional.empty();
        if (heading.level() == 1) {
            endPart();
            part = heading.text();
            under = "";
        } else {
            under = heading.text() + BETWEEN;
        }
    }

    private void endPart() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, part.isEmpty() ? say("document.provenance.passage") : part));
            blocks.add(new Block.Table(part.isEmpty() ? say("document.provenance.title") : part, List.of(say(
                    "document.provenance.passage"), say("document.provenance.rests-on")),
                    rows, true));
        }
        rows.clear();
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

    private String say(String key) {
        return material.phrases().say(material.language(), key);
    }
}
