package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.document.AssemblerTest.lines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.raci.Name;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

/** What tasks and roles are called in the language of a document, and that it says where it does not know. */
class MatrixNamesTest {

    private static final Name FRENCH = Name.in(Language.FRENCH, "Accueillir");
    private static final Name BOTH = Name.in(Language.FRENCH, "Suivre").with(Optional.of("Follow up"));
    private static final Name COACH = Name.in(Language.FRENCH, "Formatrice");

    private static Sample named(Name first, Name second, Name role) {
        Map<Integer, Letter> letters = Map.of(1, Letter.R);
        return new Sample().piece(new Piece.EachOrganisation(List.of(new Piece.Tasks()))).piece(new Piece.Matrix())
                .matrix(new Matrix(List.of(new Matrix.Task(1, first, Set.of(1L), letters), new Matrix.Task(2, second,
                        Set.of(1L), letters)), List.of(new Matrix.Role(1, role, 1L))));
    }

    private static Block.Table table(Document document) {
        return document.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).findFirst()
                .orElseThrow();
    }

    private static List<String> tasks(Document document) {
        return table(document).rows().stream().map(row -> row.getFirst().text()).toList();
    }

    @Test
    void whatStandsInOneLanguageOnlyIsMarkedInTheOther() {
        Document english = named(FRENCH, BOTH, COACH).document();
        assertThat(tasks(english)).containsExactly("Accueillir [in French; to translate]", "Follow up");
        assertThat(table(english).header()).contains("Formatrice (Alpha) [in French; to translate]");
        assertThat(lines(english)).contains(
                "Leads: «\u202fAccueillir\u202f», “Follow up”. [in French; to translate]");
    }

    @Test
    void eachSuchNameCountsOnceAndLeadsToItsForm() {
        Gaps gaps = named(FRENCH, BOTH, COACH).document().gaps();
        assertThat(gaps.of(Gap.Kind.TO_TRANSLATE)).extracting(gap -> gap.what().english())
                .containsExactlyInAnyOrder("Accueillir", "Formatrice");
        assertThat(gaps.of(Gap.Kind.TO_TRANSLATE)).extracting(Gap::key).containsExactlyInAnyOrder(
                "to_translate/task-1", "to_translate/role-1");
    }

    @Test
    void inItsOwnLanguageNothingIsSaidOfIt() {
        Document french = named(FRENCH, BOTH, COACH).in(Language.FRENCH).document();
        assertThat(tasks(french)).containsExactly("Accueillir", "Suivre");
        assertThat(french.gaps().of(Gap.Kind.TO_TRANSLATE)).isEmpty();
    }

    @Test
    void inBothLanguagesEachColumnHasItsOwn() {
        Document both = Bilingual.assemble(named(FRENCH, BOTH, BOTH).material());
        assertThat(both.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream()).map(row -> row.getFirst().text()))
                .containsExactly("Accueillir", "Suivre", "Accueillir [in French; to translate]", "Follow up");
        assertThat(both.gaps().of(Gap.Kind.TO_TRANSLATE)).hasSize(1);
    }

    @Test
    void aNameOfBeforeLanguagesWereKeptIsNotSaidToBeInOne() {
        Sample sample = named(Name.unmarked("Accueillir"), BOTH, BOTH).in(Language.FRENCH);
        assertThat(tasks(sample.document())).containsExactly("Accueillir", "Suivre");
        Document english = Assembler.assemble(sample.material().in(Language.ENGLISH));
        assertThat(tasks(english)).containsExactly("Accueillir [no English version; to translate]", "Follow up");
        assertThat(english.gaps().of(Gap.Kind.TO_TRANSLATE)).hasSize(1);
    }
}
