package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.conversation.Answer;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.Content;
import org.entente.script.Plan;
import org.entente.script.Plan.Piece;
import org.entente.script.Question;
import org.entente.text.Text;

/** Turns a plan's pieces into blocks. */
final class Pieces {

    private final Material material;
    private final Marks marks;
    private final Slots slots;

    Pieces(Material material, Marks marks) {
        this.material = material;
        this.marks = marks;
        this.slots = new Slots(material, marks);
    }

    /** @param inside the organisation whose part of the document this is */
    List<Block> blocks(List<Piece> pieces, Optional<Organisation> inside) {
        return pieces.stream().flatMap(piece -> blocks(piece, inside).stream()).toList();
    }

    private List<Block> blocks(Piece piece, Optional<Organisation> inside) {
        return switch (piece) {
            case Piece.Clause clause -> clause(clause.text().in(material.language()), List.of(), inside);
            case Piece.Prose prose -> prose(prose.slot(), inside);
            case Piece.Chosen chosen -> chosen(chosen, inside);
            case Piece.EachOrganisation each -> each(each.pieces(), inside);
            case Piece.Matrix matrix -> new MatrixBlocks(material, marks).blocks();
            case Piece.Tasks tasks -> inside.map(one -> new TaskBlocks(material, marks).blocks(one)).orElse(List.of());
            case Piece.Signatures signatures -> new SignatureBlocks(material, marks, slots).blocks();
        };
    }

    /** Left out where it needs an answer that is not asked for. */
    private List<Block> clause(String text, List<Span> remarks, Optional<Organisation> inside) {
        return Template.fill(text, slot -> slots.inline(slot, inside))
                .map(spans -> Lines.paragraphs(Stream.concat(spans.stream(), remarks.stream()).toList()))
                .orElse(List.of());
    }

    private List<Block> prose(String slot, Optional<Organisation> inside) {
        if (slots.feeding(slot).isEmpty()) {
            return List.of(new Block.Paragraph(List.of(marks.unknown(slot))));
        }
        List<Block> blocks = new ArrayList<>();
        List<Content.Asked> asked = slots.asked(slot);
        for (Content.Asked one : asked) {
            if (asked.size() > 1) {
                int level = inside.isPresent() ? 3 : 2;
                blocks.add(new Block.Heading(level, one.question().title().in(material.language())));
            }
            blocks.addAll(statements(one, inside));
        }
        return blocks;
    }

    private List<Block> statements(Content.Asked asked, Optional<Organisation> inside) {
        return slots.statements(asked, inside).stream().flatMap(spans -> Lines.paragraphs(spans).stream()).toList();
    }

    private List<Block> chosen(Piece.Chosen piece, Optional<Organisation> inside) {
        if (slots.feeding(piece.slot()).isEmpty()) {
            return List.of(new Block.Paragraph(List.of(marks.unknown(piece.slot()))));
        }
        return slots.asked(piece.slot()).stream().flatMap(asked -> chosen(piece, asked, inside).stream()).toList();
    }

    private List<Block> chosen(Piece.Chosen piece, Content.Asked asked, Optional<Organisation> inside) {
        if (asked.question().about() == Question.About.GROUP) {
            return slots.one(asked).flatMap(one -> decided(piece, asked.question(), one, inside))
                    .orElseGet(() -> statements(asked, inside));
        }
        Optional<Answer> own = inside.flatMap(organisation -> slots.given(asked, organisation));
        return own.flatMap(answer -> cases(piece, asked.question(), answer.value(), slots.sayings().remarks(asked, answer), inside))
                .orElseGet(() -> statements(asked, inside));
    }

    /** The clause of the one choice; words where the group wrote a clause of its own. */
    private Optional<List<Block>> decided(Piece.Chosen piece, Question question, GroupAnswer.One one,
            Optional<Organisation> inside) {
        return one.value() instanceof Value.Words words
                ? Optional.of(Lines.paragraphs(Stream.concat(Stream.of(new Span.Plain(words.text())),
                        one.remarks().stream()).toList()))
                : cases(piece, question, one.value(), one.remarks(), inside);
    }

    /** The clauses of what was picked; empty where a pick has none, so that it is printed by its label instead. */
    private Optional<List<Block>> cases(Piece.Chosen piece, Question question, Value value, List<Span> remarks,
            Optional<Organisation> inside) {
        List<List<Block>> clauses = picks(value).stream()
                .flatMap(pick -> clause(piece, question, pick).stream())
                .map(text -> clause(text.in(material.language()), remarks, inside)).toList();
        return clauses.isEmpty() || clauses.size() < picks(value).size()
                ? Optional.empty()
                : Optional.of(clauses.stream().flatMap(List::stream).toList());
    }

    private static Optional<Text> clause(Piece.Chosen piece, Question question, String choice) {
        return piece.cases().stream().filter(one -> one.choice().equals(choice)).findFirst().map(Plan.Case::text)
                .or(() -> question.kind().clauseOf(choice));
    }

    private static List<String> picks(Value value) {
        return switch (value) {
            case Value.Picks picks -> picks.choices();
            case Value.Truth truth -> List.of(truth.yes() ? "yes" : "no");
            case Value.Words words -> List.of();
            case Value.Amount amount -> List.of();
            case Value.Day day -> List.of();
            case Value.Skipped skipped -> List.of();
        };
    }

    private List<Block> each(List<Piece> inner, Optional<Organisation> inside) {
        if (inside.isPresent()) {
            return blocks(inner, inside);
        }
        List<Block> blocks = new ArrayList<>();
        for (Organisation organisation : material.partnership().organisations()) {
            blocks.add(new Block.Heading(2, organisation.name()));
            blocks.addAll(blocks(inner, Optional.of(organisation)));
        }
        blocks.addAll(Parties.missing(material, marks));
        return blocks;
    }
}
