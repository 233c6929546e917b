package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.Language;

/**
 * One document in both languages, French left and English right. Both are put together from the same plan, so that
 * they stand aligned piece by piece; a matrix follows once a language, and each organisation signs once.
 */
public final class Bilingual {

    private static final String BOTH = " / ";

    private final Material material;
    private final Assembler french;
    private final Assembler english;

    private Bilingual(Material material) {
        this.material = material;
        this.french = new Assembler(material.in(Language.FRENCH));
        this.english = new Assembler(material.in(Language.ENGLISH));
    }

    /** The whole document of the plan; its gaps are those of either language. */
    public static Document assemble(Material material) {
        Bilingual both = new Bilingual(material);
        List<List<Block>> left = both.french.groups();
        List<List<Block>> right = both.english.groups();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            blocks.addAll(pairs(left.get(i), right.get(i)));
        }
        int missing = both.gaps().count();
        blocks.addFirst(pair(both.french.notice(missing), both.english.notice(missing)).getFirst());
        return both.document(both.french.title(), both.english.title(), blocks);
    }

    /** The RACI matrix alone, once a language. */
    public static Document matrix(Material material) {
        Bilingual both = new Bilingual(material);
        List<Block> blocks = pairs(both.french.matrixBlocks(), both.english.matrixBlocks());
        return both.document(both.french.matrixTitle(), both.english.matrixTitle(), blocks);
    }

    /** What either language lacks, in the order of the document; that one of them is behind is no more than that. */
    private Gaps gaps() {
        return french.gaps().with(english.gaps()).without(Gap.Kind.OTHER_VERSION);
    }

    private Document document(String frenchTitle, String englishTitle, List<Block> blocks) {
        return new Document(frenchTitle + BOTH + englishTitle, material.partnership().name(), Language.FRENCH,
                french.draftMark() + BOTH + english.draftMark(), material.version(), material.date(), blocks, gaps());
    }

    private static List<Block> pairs(List<Block> left, List<Block> right) {
        List<Block> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            if (i >= left.size()) {
                rows.addAll(alone(Optional.empty(), right.get(i)));
            } else if (i >= right.size()) {
                rows.addAll(alone(Optional.of(left.get(i)), left.get(i)));
            } else {
                rows.addAll(pair(left.get(i), right.get(i)));
            }
        }
        return rows;
    }

    /** @param left the block itself where it is the French one */
    private static List<Block> alone(Optional<Block> left, Block block) {
        return List.of(block instanceof Block.Table || block instanceof Block.Signature
                ? block
                : new Block.Beside(left, left.isPresent() ? Optional.empty() : Optional.of(block)));
    }

    private static List<Block> pair(Block left, Block right) {
        if (left instanceof Block.Signature french && right instanceof Block.Signature english) {
            return List.of(signature(french, english));
        }
        return left instanceof Block.Table || right instanceof Block.Table
                ? List.of(left, right)
                : List.of(new Block.Beside(Optional.of(left), Optional.of(right)));
    }

    private static Block signature(Block.Signature french, Block.Signature english) {
        List<Block.Signature.Line> lines = new ArrayList<>();
        for (int i = 0; i < french.lines().size(); i++) {
            Block.Signature.Line one = french.lines().get(i);
            Block.Signature.Line other = english.lines().get(i);
            String label = one.label().equals(other.label()) ? one.label() : one.label() + BOTH + other.label();
            lines.add(new Block.Signature.Line(label, once(one.known(), other.known())));
        }
        return new Block.Signature(once(french.party(), english.party()), lines);
    }

    /** The same words once, without the remark that one language makes of them; others in both languages. */
    private static List<Span> once(List<Span> french, List<Span> english) {
        if (words(french).equals(words(english))) {
            return french.size() <= english.size() ? french : english;
        }
        List<Span> both = new ArrayList<>(french);
        both.add(new Span.Plain(BOTH));
        both.addAll(english);
        return both;
    }

    private static List<Span> words(List<Span> spans) {
        return spans.stream().filter(span -> !(span instanceof Span.Remark) && !span.text().isBlank()).toList();
    }
}
