package org.entente.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Outcome;
import org.entente.conversation.Value;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.raci.Name;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes that old files hold: a change here is a migration. */
class StoredShapesTest {

    @Test
    void valuesNameTheirKind() {
        assertThat(ValueJson.write(new Value.Words("l’été"))).isEqualTo("{\"words\":\"l’été\"}");
        assertThat(ValueJson.write(new Value.Picks(List.of("b", "a")))).isEqualTo("{\"picks\":[\"b\",\"a\"]}");
        assertThat(ValueJson.write(new Value.Amount(3))).isEqualTo("{\"amount\":3}");
        assertThat(ValueJson.write(new Value.Day(LocalDate.of(2027, 2, 1)))).isEqualTo("{\"day\":\"2027-02-01\"}");
        assertThat(ValueJson.write(new Value.Truth(true))).isEqualTo("{\"truth\":true}");
        assertThat(ValueJson.write(new Value.Skipped())).isEqualTo("{\"skipped\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "\"words\"", "{\"words\":1}", "{\"words\":null}", "{\"picks\":[]}",
            "{\"picks\":[1]}", "{\"picks\":\"a\"}", "{\"amount\":1.5}", "{\"amount\":\"1\"}",
            "{\"amount\":9223372036854775808}", "{\"day\":\"2027-02-30\"}", "{\"truth\":\"true\"}",
            "{\"skipped\":false}", "{\"words\":\"a\",\"amount\":1}", "{\"words\":\"a\",\"words\":\"b\"}",
            "{\"words\":\"a\"} {}", "{\"wrods\":\"a\"}"})
    void anythingElseIsRefused(String json) {
        assertThatThrownBy(() -> ValueJson.read(json)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatPeopleTypedStaysOutOfTheMessage() {
        assertThatThrownBy(() -> ValueJson.read("{\"wrods\":\"secret\"}")).hasMessageNotContaining("secret");
        assertThatThrownBy(() -> ValueJson.read("{\"words\":\"secret")).hasMessageNotContaining("secret");
    }

    @Test
    void aMatrixIsWrittenInOneOrder() {
        Matrix matrix = new Matrix(
                List.of(new Matrix.Task(7, "Accueil", Set.of(9L, 3L), Map.of(2, Letter.I, 1, Letter.A))),
                List.of(new Matrix.Role(1, "Coordination", 3L),
                        new Matrix.Role(2, "Bénévoles", null)));
        String json = """
                {"roles":[{"id":1,"name":"Coordination","organisation":3},{"id":2,"name":"Bénévoles"}],\
                "tasks":[{"id":7,"name":"Accueil","leads":[3,9],"letters":{"1":"A","2":"I"}}]}""";
        assertThat(MatrixJson.write(matrix)).isEqualTo(json);
        assertThat(MatrixJson.read(json)).isEqualTo(matrix);
    }

    @Test
    void aNameKeepsItsLanguageAndItsVersionInTheOther() {
        Name task = Name.in(Language.FRENCH, "Accueil").with(Optional.of("Welcome"));
        Matrix matrix = new Matrix(List.of(new Matrix.Task(1, task, Set.of(), Map.of())), List.of(new Matrix.Role(1,
                Name.in(Language.ENGLISH, "Coach"), null)));
        String json = """
                {"roles":[{"id":1,"name":"Coach","language":"en"}],"tasks":[{"id":1,"name":"Accueil","language":"fr",\
                "version":"Welcome","leads":[],"letters":{}}]}""";
        assertThat(MatrixJson.write(matrix)).isEqualTo(json);
        assertThat(MatrixJson.read(json)).isEqualTo(matrix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"roles\":[]}", "{\"roles\":{},\"tasks\":[]}",
            "{\"roles\":[],\"tasks\":[],\"x\":1}",
            "{\"roles\":[{\"id\":1}],\"tasks\":[]}", "{\"roles\":[{\"id\":1,\"name\":\"a\",\"x\":1}],\"tasks\":[]}",
            "{\"roles\":[],\"tasks\":[{\"id\":1,\"name\":\"a\",\"leads\":[],\"letters\":[]}]}",
            "{\"roles\":[],\"tasks\":[{\"id\":1,\"name\":\"a\",\"leads\":[],\"letters\":{\"1\":\"Z\"}}]}"})
    void anotherMatrixIsRefused(String json) {
        assertThatThrownBy(() -> MatrixJson.read(json)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOutcomeIsAWordAndFacts() {
        Outcome outcome = new Outcome("answered", Map.of("revision", "2", "card", "7"));
        String json = "{\"word\":\"answered\",\"facts\":{\"card\":\"7\",\"revision\":\"2\"}}";
        assertThat(OutcomeJson.write(outcome)).isEqualTo(json);
        assertThat(OutcomeJson.read(json)).isEqualTo(outcome);
    }

    @Test
    void halfASurrogatePairIsEscaped() {
        assertThat(ValueJson.write(new Value.Words("é\uD83D"))).isEqualTo("{\"words\":\"\\u00E9\\uD83D\"}");
    }
}
