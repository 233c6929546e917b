package org.entente.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.document.Comparison.Added;
import org.entente.document.Comparison.Change;
import org.entente.document.Comparison.Fate;
import org.entente.document.Comparison.Removed;
import org.entente.document.Comparison.Reworded;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

/** What changed from one version to another is told by lines, and by words where a line was reworded. */
class ComparisonTest {

    private static Document document(Block... blocks) {
        return new Document("Memorandum", "Together", Language.ENGLISH, "DRAFT", 1, LocalDate.of(2026, 11, 21),
                List.of(blocks), new Gaps(List.of()));
    }

    private static Block says(String text) {
        return new Block.Paragraph(List.of(new Span.Plain(text)));
    }

    private static List<Change> changes(Document before, Document after) {
        return Comparison.of(before, after).different().toList();
    }

    /** "kept -removed- +added+". */
    private static String told(Change change) {
        return change.cells().stream().map(cell -> cell.words().stream().map(ComparisonTest::told).collect(joining()))
                .collect(joining(" | "));
    }

    private static String told(Comparison.Words words) {
        String text = words.span().text();
        return switch (words.fate()) {
            case KEPT -> text;
            case REMOVED -> "-" + text + "-";
            case ADDED -> "+" + text + "+";
        };
    }

    @Test
    void aDocumentThatSaysTheSameHasNoChanges() {
        Document document = document(says("One."), says("Two."));
        assertThat(Comparison.of(document, document).none()).isTrue();
        assertThat(document.saysTheSameAs(document(says("One."), says("Two.")))).isTrue();
        assertThat(document.saysTheSameAs(document(says("One.")))).isFalse();
    }

    @Test
    void theNumberAndTheDayAreNoChangeAndTheTitleIs() {
        Document before = document(says("One."));
        Document later = new Document("Memorandum", "Together", Language.ENGLISH, "DRAFT, version 2", 2, LocalDate.of(
                2027, 1, 1), before.blocks(), before.gaps());
        assertThat(later.saysTheSameAs(before)).isTrue();
        assertThat(changes(before, later.titled("Agreement"))).hasSize(2);
        Block rests = new Block.Paragraph(List.of(new Span.Plain("One.")), List.of(new Source.Matrix()));
        assertThat(document(rests).saysTheSameAs(before)).as("what it rests on is not read").isTrue();
    }

    @Test
    void aRewordedParagraphKeepsTheWordsThatStay() {
        assertThat(changes(document(says("Any party may leave with 30 days of notice.")),
                document(says("Any party may leave with 60 working days of notice.")))).singleElement()
                .isInstanceOf(Reworded.class).satisfies(change -> assertThat(told(change))
                        .isEqualTo("Any party may leave with -30-+60 working+ days of notice."));
    }

    @Test
    void wordsThatChangeTogetherChangeAsOnePhrase() {
        assertThat(changes(document(says("The group meets every second month in the library, on Mondays.")),
                document(says("The group meets each new quarter in the library, on Mondays.")))).singleElement()
                .satisfies(change -> assertThat(told(change)).isEqualTo(
                        "The group meets -every second month-+each new quarter+ in the library, on Mondays."));
    }

    @Test
    void anAnswerInPlaceOfAGapShowsBoth() {
        Block gap = new Block.Paragraph(List.of(new Span.Plain("In effect for "), new Span.Gap("[to complete: term]"),
                new Span.Plain(" from the date of the last signature.")));
        assertThat(changes(document(gap), document(says(
                "In effect for 24 months from the date of the last signature.")))
                .getFirst()).satisfies(change -> assertThat(told(change)).isEqualTo("In effect for "
                        + "-[to complete: term]-+24 months+ from the date of the last signature."));
    }

    @Test
    void whatHasNothingInCommonWentAndCame() {
        List<Change> changes = changes(document(says("Jobs for youth."), says("End.")),
                document(says("A shared kitchen opens."), says("End.")));
        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst()).isInstanceOf(Removed.class);
        assertThat(changes.getLast()).isInstanceOf(Added.class);
    }

    private static Block table(String... letters) {
        return new Block.Table("Who does what", List.of("Task", "Coach", "Lead"), List.of(
                List.of(new Span.Plain("Meet"), new Span.Plain(letters[0]), new Span.Plain("A")),
                List.of(new Span.Plain("Report"), new Span.Plain(letters[1]), new Span.Plain("A"))), true);
    }

    @Test
    void aTableIsComparedCellByCellAndItsRowsByTheirHeading() {
        assertThat(changes(document(table("R", "C")), document(table("R", "I")))).singleElement()
                .satisfies(change -> assertThat(told(change)).isEqualTo("Report | -C-+I+ | A"));
    }

    @Test
    void twoSidesAreComparedSideBySide() {
        Block before = new Block.Beside(Optional.of(says("Le but est commun.")), Optional.of(says("One common aim.")));
        Block after = new Block.Beside(Optional.of(says("Le but est commun.")), Optional.of(says("One shared aim.")));
        assertThat(changes(document(before), document(after))).singleElement().satisfies(change -> assertThat(told(
                change)).isEqualTo("Le but est commun. | One -common-+shared+ aim."));
    }

    @Test
    void longDocumentsThatHaveNothingInCommonAreCompared() {
        Block[] before = new Block[1500];
        Block[] after = new Block[1500];
        for (int i = 0; i < before.length; i++) {
            before[i] = says("Old " + i + " words of a clause that was " + "long ".repeat(100));
            after[i] = says("New " + i + " sentences in a paragraph which is " + "short ".repeat(100));
        }
        assertThat(changes(document(before), document(after))).hasSize(3000);
    }

    @Test
    void takenOrRefusedTheChangesGiveEitherVersionWhole() {
        Document before = new Sample().piece(new org.entente.script.Plan.Piece.Prose("purpose")).clause("For {term}:")
                .document();
        Document after = new Sample().says("purpose", 1, "Jobs 👩‍👩‍👧\u0000 for l’été").clause("For {term}:")
                .document();
        Comparison comparison = Comparison.of(before, after);
        assertThat(text(comparison, Fate.ADDED)).isEqualTo(text(Comparison.of(before, before), Fate.ADDED));
        assertThat(text(comparison, Fate.REMOVED)).isEqualTo(text(Comparison.of(after, after), Fate.ADDED));
    }

    private static String text(Comparison comparison, Fate without) {
        return comparison.changes().stream()
                .filter(change -> !(without == Fate.ADDED ? change instanceof Added : change instanceof Removed))
                .map(change -> change.cells().stream().map(cell -> cell.words().stream()
                        .filter(words -> words.fate() != without).map(words -> words.span().text()).collect(joining()))
                        .collect(joining("|")))
                .collect(joining("\n"));
    }
}
