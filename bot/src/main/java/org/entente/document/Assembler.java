package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.script.Plan;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;

/**
 * Puts a document together from a plan and what the organisations said. It never invents and never drops: what is
 * missing stands in the text, in brackets, and in the list of gaps.
 */
public final class Assembler {

    private final Material material;
    private final Marks marks;
    private final Pieces pieces;

    Assembler(Material material) {
        this.material = material;
        this.marks = new Marks(material.phrases(), material.language());
        this.pieces = new Pieces(material, marks);
    }

    /** The whole document of the plan. */
    public static Document assemble(Material material) {
        Assembler assembler = new Assembler(material);
        List<List<Block>> groups = assembler.groups();
        List<Block> blocks = new ArrayList<>(List.of(assembler.notice(assembler.gaps().count())));
        groups.forEach(blocks::addAll);
        return assembler.document(assembler.title(), blocks);
    }

    /** The RACI matrix alone, whatever the plan says. */
    public static Document matrix(Material material) {
        Assembler assembler = new Assembler(material);
        return assembler.document(assembler.matrixTitle(), assembler.matrixBlocks());
    }

    /** In the order of the document, as many groups in either language. */
    List<List<Block>> groups() {
        return material.plan().parts().stream().flatMap(part -> groups(part).stream()).toList();
    }

    /** A part of which nothing is asked has no heading either. */
    private List<List<Block>> groups(Plan.Part part) {
        List<List<Block>> groups = new ArrayList<>(pieces.groups(part.pieces(), Optional.empty()));
        if (!groups.stream().allMatch(List::isEmpty)) {
            part.heading().ifPresent(heading -> groups.addFirst(
                    List.of(new Block.Heading(1, heading.in(material.language())))));
        }
        return groups;
    }

    List<Block> matrixBlocks() {
        return pieces.groups(List.of(new Piece.Matrix()), Optional.empty()).getFirst();
    }

    Gaps gaps() {
        return marks.gaps();
    }

    /** @param missing how many gaps there are */
    Block.Notice notice(int missing) {
        Language language = material.language();
        List<String> lines = new ArrayList<>(material.plan().notice().stream().map(line -> line.in(language)).toList());
        if (missing > 0) {
            lines.add(say("document.incomplete", Map.of("count", missing)));
        }
        return new Block.Notice(lines);
    }

    String title() {
        return material.title();
    }

    String matrixTitle() {
        return say("document.matrix-table.caption", Map.of());
    }

    String draftMark() {
        return say("document.draft-mark", Map.of("version", material.version()));
    }

    private Document document(String title, List<Block> blocks) {
        return new Document(title, material.partnership().name(), material.language(), draftMark(), material.version(),
                material.date(), blocks, gaps());
    }

    private String say(String key, Map<String, ?> arguments) {
        return material.phrases().say(material.language(), key, arguments);
    }
}
