package org.entente.script.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.script.ChangeWords;
import org.entente.script.ChangeWords.Word;
import org.entente.script.Plan;
import org.entente.script.Plan.Piece;
import org.entente.text.Text;

/** Reads what a part of a document is made of. */
final class PieceReader {

    /** Characters of one fixed text: about four pages. */
    static final int WORDING = 10_000;
    private static final int MOST = 100;
    private static final List<String> BARE = List.of("matrix", "signatures", "tasks");
    private static final List<String> KINDS = List.of("clause", "prose", "chosen", "each-organisation", "changes");

    private PieceReader() {}

    /** @param inside whether the pieces stand in an each-organisation, which holds no other */
    static List<Piece> pieces(Fields fields, String key, boolean inside) {
        return fields.items(key, 1, MOST).stream().flatMap(node -> piece(node, inside, fields.findings())).toList();
    }

    private static Stream<Piece> piece(Node node, boolean inside, Findings findings) {
        if (node instanceof Node.Scalar scalar) {
            return bare(scalar, inside, findings).stream();
        }
        return Fields.of(node, Shape.PIECE, findings).flatMap(fields -> keyed(fields, inside)).stream();
    }

    private static Optional<Piece> bare(Node.Scalar scalar, boolean inside, Findings findings) {
        String word = scalar.text();
        if (!BARE.contains(word)) {
            findings.add(scalar.place(), "no piece is called '" + word + "'" + DidYouMean.among(word,
                    Stream.concat(BARE.stream(), KINDS.stream()).toList()));
            return Optional.empty();
        }
        Piece piece = standing(word);
        if (inside != piece instanceof Piece.Tasks) {
            findings.add(scalar.place(), inside
                    ? "'" + word + "' cannot stand inside each-organisation; move it out"
                    : "'" + word + "' belongs to one organisation; write it inside each-organisation");
        }
        return Optional.of(findings.mark(piece, scalar.place()));
    }

    private static Piece standing(String word) {
        return switch (word) {
            case "matrix" -> new Piece.Matrix();
            case "tasks" -> new Piece.Tasks();
            default -> new Piece.Signatures();
        };
    }

    private static Optional<Piece> keyed(Fields fields, boolean inside) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.refuse("a piece takes exactly one of: " + String.join(", ", KINDS));
            return Optional.empty();
        }
        String kind = kinds.getFirst();
        if (fields.has("cases") && !kind.equals("chosen")) {
            fields.refuse("'cases' belong to 'chosen' alone");
        }
        return Optional.of(fields.mark(piece(kind, fields, inside)));
    }

    private static Piece piece(String kind, Fields fields, boolean inside) {
        return switch (kind) {
            case "clause" -> new Piece.Clause(fields.text("clause", WORDING));
            case "prose" -> new Piece.Prose(fields.id("prose"));
            case "chosen" -> new Piece.Chosen(fields.id("chosen"), cases(fields));
            case "changes" -> changes(fields, inside);
            default -> eachOrganisation(fields, inside);
        };
    }

    private static Piece eachOrganisation(Fields fields, boolean inside) {
        if (inside) {
            fields.refuse("each-organisation cannot stand inside each-organisation; join the two");
        }
        return new Piece.EachOrganisation(pieces(fields, "each-organisation", true));
    }

    /** Texts that are missing were found missing. */
    private static Piece changes(Fields fields, boolean inside) {
        if (inside) {
            fields.refuse("'changes' cannot stand inside each-organisation; move it out");
        }
        Map<Word, Text> texts = new EnumMap<>(Word.class);
        Optional<Fields> words = fields.node("changes")
                .flatMap(node -> Fields.of(node, Shape.CHANGES, fields.findings()));
        for (Word word : Word.values()) {
            texts.put(word, words.map(given -> given.text(word.key(), WORDING)).orElseGet(() -> Text.same("?")));
        }
        return new Piece.Changes(new ChangeWords(texts));
    }

    private static List<Plan.Case> cases(Fields fields) {
        return fields.each("cases", Shape.CASE, 1, MOST).stream()
                .map(one -> one.mark(new Plan.Case(one.id("choice"), one.text("text", WORDING)))).toList();
    }
}
