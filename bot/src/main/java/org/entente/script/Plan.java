package org.entente.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.text.Text;

/**
 * How a document is put together: parts in order, made of fixed texts and of slots that answers fill.
 *
 * @param amendedAs how the title of an amendment goes on after its number: "to the memorandum"; empty where nobody signs
 * @param notice    what every copy says about itself on its first page: that it is no legal advice, and so on
 */
public record Plan(String id, Text title, Optional<Text> amendedAs, List<Text> notice, List<Part> parts) {

    public Plan {
        notice = List.copyOf(notice);
        parts = List.copyOf(parts);
    }

    /** The same with one more line of what it says about itself. */
    public Plan noting(Text line) {
        return new Plan(id, title, amendedAs, Stream.concat(notice.stream(), Stream.of(line)).toList(), parts);
    }

    /** Whether organisations sign it; an informal note is signed by nobody. */
    public boolean signed() {
        return pieces().anyMatch(Piece.Signatures.class::isInstance);
    }

    /** Whether it says how another document that was signed changes. */
    public boolean amends() {
        return pieces().anyMatch(Piece.Changes.class::isInstance);
    }

    private Stream<Piece> pieces() {
        return parts.stream().flatMap(part -> part.pieces().stream());
    }

    /** A headed part of the document; some, such as the title page, have no heading. */
    public record Part(String id, Optional<Text> heading, List<Piece> pieces) {
        public Part {
            pieces = List.copyOf(pieces);
        }
    }

    /** What a part is made of. */
    public sealed interface Piece {

        /** A fixed text; {@code {slot}} stands for an answer, inside {@link EachOrganisation} for that organisation's. */
        record Clause(Text text) implements Piece {}

        /** The answers of every question that feeds the slot, as paragraphs of their own. */
        record Prose(String slot) implements Piece {}

        /** The clause that belongs to the choice made for the slot: the choice's own, or else the case for it. */
        record Chosen(String slot, List<Case> cases) implements Piece {
            public Chosen {
                cases = List.copyOf(cases);
            }
        }

        /** The pieces once for each organisation, under its name. */
        record EachOrganisation(List<Piece> pieces) implements Piece {
            public EachOrganisation {
                pieces = List.copyOf(pieces);
            }
        }

        /** The RACI matrix with its legend. */
        record Matrix() implements Piece {}

        /** Inside {@link EachOrganisation}: the tasks that it leads, and what its roles have to do with which. */
        record Tasks() implements Piece {}

        /** One signature block an organisation. */
        record Signatures() implements Piece {}

        /** What becomes of a document that was signed, change by change. */
        record Changes(ChangeWords words) implements Piece {}
    }

    /** One offered clause: what the document says where this choice was made. */
    public record Case(String choice, Text text) {}
}
