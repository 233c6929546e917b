package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.conversation.Answer;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.ChangeWords;
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

    /**
     * The blocks of each piece, and of each question and organisation inside it: as many groups in either language.
     *
     * @param inside the organisation whose part of the document this is
     */
    List<List<Block>> groups(List<Piece> pieces, Optional<Organisation> inside) {
        return pieces.stream().flatMap(piece -> groups(piece, inside).stream()).toList();
    }

    private List<List<Block>> groups(Piece piece, Optional<Organisation> inside) {
        return switch (piece) {
            case Piece.Clause clause -> List.of(marks.resting(() -> clause(clause.text().in(material.language()),
                    List.of(), inside)));
            case Piece.Prose prose -> prose(prose.slot(), inside);
            case Piece.Chosen chosen -> List.of(chosen(chosen, inside));
            case Piece.EachOrganisation each -> each(each.pieces(), inside);
            case Piece.Matrix matrix -> matrix();
            case Piece.Tasks tasks ->
                inside.map(one -> marks.resting(() -> tasks(one))).stream().toList();
            case Piece.Changes changes -> changes(changes.words());
            case Piece.Signatures signatures -> List.of(new SignatureBlocks(material, marks, slots).blocks());
        };
    }

    /** What the changed places lack is what the amendment lacks. */
    private List<List<Block>> changes(ChangeWords words) {
        material.amendment().map(ChangeBlocks::gaps).ifPresent(marks::take);
        return material.amendment().map(one -> ChangeBlocks.of(one, words, material.language())).orElse(List.of());
    }

    private List<List<Block>> matrix() {
        marks.pass(Gap.Kind.MATRIX);
        return List.of(marks.resting(() -> {
            marks.passMatrix();
            return new MatrixBlocks(material, marks).blocks();
        }));
    }

    private List<Block> tasks(Organisation organisation) {
        marks.passMatrix();
        return new TaskBlocks(material, marks).blocks(organisation);
    }

    /** Left out where it needs an answer that is not asked for. */
    private List<Block> clause(String text, List<Span> remarks, Optional<Organisation> inside) {
        return Template.fill(text, slot -> slots.inline(slot, inside))
                .map(spans -> Lines.paragraphs(Stream.concat(spans.stream(), remarks.stream()).toList()))
                .orElse(List.of());
    }

    private List<List<Block>> prose(String slot, Optional<Organisation> inside) {
        if (slots.feeding(slot).isEmpty()) {
            return List.of(List.of(new Block.Paragraph(List.of(marks.unknown(slot)))));
        }
        List<Content.Asked> asked = slots.asked(slot);
        return asked.stream().map(one -> prose(one, asked.size() > 1, inside)).toList();
    }

    private List<Block> prose(Content.Asked asked, boolean headed, Optional<Organisation> inside) {
        List<Block> blocks = new ArrayList<>();
        if (headed) {
            int level = inside.isPresent() ? 3 : 2;
            blocks.add(new Block.Heading(level, asked.question().title().in(material.language())));
        }
        blocks.addAll(statements(asked, inside));
        return blocks;
    }

    private List<Block> statements(Content.Asked asked, Optional<Organisation> inside) {
        return marks.resting(() -> slots.statements(asked, inside).stream()
                .flatMap(spans -> Lines.paragraphs(spans).stream()).toList());
    }

    private List<Block> chosen(Piece.Chosen piece, Optional<Organisation> inside) {
        if (slots.feeding(piece.slot()).isEmpty()) {
            return List.of(new Block.Paragraph(List.of(marks.unknown(piece.slot()))));
        }
        return slots.asked(piece.slot()).stream()
                .flatMap(asked -> marks.resting(() -> chosen(piece, asked, inside)).stream()).toList();
    }

    private List<Block> chosen(Piece.Chosen piece, Content.Asked asked, Optional<Organisation> inside) {
        if (asked.question().about() == Question.About.GROUP) {
            return slots.one(asked).map(one -> one.with(new OtherVersion(material, marks).remarks(piece, one.value())))
                    .flatMap(one -> decided(piece, asked.question(), one, inside))
                    .orElseGet(() -> statements(asked, inside));
        }
        inside.ifPresent(organisation -> marks.pass(asked, inside));
        Optional<Answer> own = inside.flatMap(organisation -> slots.given(asked, organisation));
        return own.flatMap(answer -> cases(piece, asked.question(), answer.value(), slots.sayings().remarks(asked,
                answer), inside))
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

    private List<List<Block>> each(List<Piece> inner, Optional<Organisation> inside) {
        if (inside.isPresent()) {
            return groups(inner, inside);
        }
        List<List<Block>> groups = new ArrayList<>();
        for (Organisation organisation : material.partnership().organisations()) {
            groups.add(List.of(new Block.Heading(2, organisation.name())));
            groups.addAll(groups(inner, Optional.of(organisation)));
        }
        groups.add(Parties.missing(material, marks));
        return groups;
    }
}
