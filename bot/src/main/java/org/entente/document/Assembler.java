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

    private Assembler(Material material) {
        this.material = material;
        this.marks = new Marks(material.phrases(), material.language());
        this.pieces = new Pieces(material, marks);
    }

    /** The whole document of the plan. */
    public static Document assemble(Material material) {
        return new Assembler(material).document();
    }

    /** The RACI matrix alone, whatever the plan says. */
    public static Document matrix(Material material) {
        Assembler assembler = new Assembler(material);
        List<Block> blocks = assembler.pieces.blocks(List.of(new Piece.Matrix()), Optional.empty());
        return assembler.document(assembler.say("document.matrix-table.caption", Map.of()), blocks);
    }

    private Document document() {
        Plan plan = material.plan();
        List<Block> blocks = new ArrayList<>();
        plan.parts().forEach(part -> blocks.addAll(part(part)));
        blocks.addFirst(notice());
        return document(plan.title().in(material.language()), blocks);
    }

    /** A part of which nothing is asked has no heading either. */
    private List<Block> part(Plan.Part part) {
        List<Block> blocks = new ArrayList<>(pieces.blocks(part.pieces(), Optional.empty()));
        if (!blocks.isEmpty()) {
            part.heading().ifPresent(heading -> blocks.addFirst(new Block.Heading(1, heading.in(material.language()))));
        }
        return blocks;
    }

    private Block notice() {
        Language language = material.language();
        List<String> lines = new ArrayList<>(material.plan().notice().stream().map(line -> line.in(language)).toList());
        if (!marks.gaps().none()) {
            lines.add(say("document.incomplete", Map.of("count", marks.gaps().count())));
        }
        return new Block.Notice(lines);
    }

    private Document document(String title, List<Block> blocks) {
        return new Document(title, material.partnership().name(), material.language(),
                say("document.draft-mark", Map.of("version", material.version())), material.version(),
                material.date(), blocks, marks.gaps());
    }

    private String say(String key, Map<String, ?> arguments) {
        return material.phrases().say(material.language(), key, arguments);
    }
}
