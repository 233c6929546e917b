package org.entente.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Sample;
import org.entente.document.Span;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;

/** Documents and texts that every format is tried with. */
public final class Specimens {

    private Specimens() {}

    /** What people can type and a format could take for its own. */
    public static List<String> nasty() {
        return List.of("=1+1", "+x", "-x", "@everyone", "# no heading", "1. no list", "- no list", "a | b \\| c",
                "*stars* _lines_ `code` ~~x~~ [a](b) ![i](j) <b>&amp;</b>", "👩‍👩‍👧 🇫🇷 🌍", "שלום עולם مرحبا",
                "]]> <!-- --> \"'", "> no quote", "---", "http://x.y/z", "\\", "&copy; {term}", "    no code",
                "é".repeat(4000), "« l’été »\u202F: oui");
    }

    public static Document beside(String typed) {
        Span plain = new Span.Plain(typed);
        List<Block> blocks = List.of(
                new Block.Beside(Optional.of(new Block.Heading(1, "Un")), Optional.of(new Block.Heading(1, "One"))),
                new Block.Beside(Optional.of(new Block.Paragraph(List.of(new Span.Strong("Alpha:"), new Span.Plain(" "),
                        plain))), Optional.of(new Block.Paragraph(List.of(plain)))));
        return new Document("Titre / Title", "Together", Language.FRENCH, "PROJET / DRAFT", 1,
                LocalDate.of(2026, 11, 21), blocks, new Gaps(List.of()));
    }

    public static Document typing(String typed) {
        return typing(List.of(typed));
    }

    /** Each text as a paragraph, after somebody's name, and in a cell. */
    public static Document typing(List<String> typed) {
        List<Block> blocks = new ArrayList<>();
        for (String text : typed) {
            Span plain = new Span.Plain(text);
            blocks.add(new Block.Paragraph(List.of(plain)));
            blocks.add(new Block.Paragraph(List.of(new Span.Strong("Alpha:"), new Span.Plain(" "), plain)));
        }
        blocks.add(new Block.Table("Table", List.of("a", "b"), typed.stream().map(text -> List.<Span>of(
                new Span.Plain(text), new Span.Plain("x"))).toList(), true));
        return new Document("Title", "Together", Language.ENGLISH, "DRAFT", 1, LocalDate.of(2026, 11, 21), blocks,
                new Gaps(List.of()));
    }

    public static Document full(Language language) {
        return new Sample().in(language).piece(new Piece.Prose("purpose")).clause("For {term}:")
                .piece(new Piece.Matrix()).matrix(matrix(3)).piece(new Piece.Signatures()).document();
    }

    public static Matrix matrix(int roles) {
        var task = new Matrix.Task(1, "Meet", Set.of(1L), Map.of(1, Letter.R, 2, Letter.A));
        return new Matrix(List.of(task),
                IntStream.rangeClosed(1, roles).mapToObj(i -> new Matrix.Role(i, "Role " + i, null)).toList());
    }
}
