package org.entente.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.entente.summary.Statement;
import org.entente.summary.Statement.Kind;
import org.entente.summary.Statement.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as an answer, and what does not. */
class StatementReaderTest {

    private static final Support SUPPORT = new Support("A1", "read aloud");
    private static final Statement STATEMENT = new Statement(Kind.UNCLEAR, "When « they » begin.", List.of(SUPPORT));

    private static List<Statement> times(int count, List<Support> support) {
        return Collections.nCopies(count, new Statement(Kind.SHARED, "All read.", support));
    }

    @Test
    void everyKindIsRead() {
        for (Kind kind : Kind.values()) {
            List<Statement> statements = List.of(new Statement(kind, "All read.", List.of(SUPPORT)));
            assertThat(StatementReader.read(Answering.json(statements))).contains(statements);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\n %s \n", "```json\n%s\n```", "```\n%s\n```", "\n```json \n%s\n  ```\n"})
    void spacesAndAFenceAroundItAreForgiven(String around) {
        String answer = around.formatted(Answering.json(List.of(STATEMENT)));
        assertThat(StatementReader.read(answer)).contains(List.of(STATEMENT));
    }

    @Test
    void noStatementIsAnAnswerToo() {
        assertThat(StatementReader.read("{\"statements\": []}")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "3", "\"text\"", "Here you are: {'statements': []}",
            "{'statements': null}", "{'statements': {}}", "{'statements': [null]}", "{'statements': ['a']}",
            "{'statements': [], 'note': 'x'}", "{'statements': []} {'statements': []}", "{'statements': []",
            "{'statements': [], 'statements': []}", "```json\n{'statements': []}\n``` I hope that this helps",
            "{'statements': [{'kind': 'shared', 'text': 'All read.'}]}",
            "{'statements': [{'kind': 'shared', 'text': 'All read.', 'support': null}]}",
            "{'statements': [{'kind': 'shared', 'text': 'All read.', 'support': 'A1'}]}",
            "{'statements': [{'kind': 'shared', 'text': 'All read.', 'support': [], 'sure': true}]}",
            "{'statements': [{'kind': 'agreed', 'text': 'All read.', 'support': []}]}",
            "{'statements': [{'kind': '', 'text': 'All read.', 'support': []}]}",
            "{'statements': [{'kind': 0, 'text': 'All read.', 'support': []}]}",
            "{'statements': [{'kind': 'shared', 'text': 7, 'support': []}]}",
            "{'statements': [{'kind': 'shared', 'text': true, 'support': []}]}",
            "{'statements': [{'kind': 'shared', 'text': ['All'], 'support': []}]}",
            "{'statements': [{'kind': 'shared', 'text': null, 'support': []}]}",
            "{'statements': [{'kind': 'shared', 'text': 'All read.', 'support': [null]}]}",
            "{'statements': [{'kind': 'shared', 'text': 'All read.', 'support': [{'answer': 1, 'quote': 'a'}]}]}",
            "{'statements': [{'kind': 'shared', 'text': 'All read.', 'support': [{'answer': 'A1'}]}]}"})
    void anythingElseIsNone(String answer) {
        assertThat(StatementReader.read(answer.replace('\'', '"'))).isEmpty();
    }

    @Test
    void moreThanFitsIsNone() {
        List<Support> most = Collections.nCopies(StatementReader.MOST_SUPPORTS, SUPPORT);
        List<Support> more = Collections.nCopies(StatementReader.MOST_SUPPORTS + 1, SUPPORT);
        assertThat(StatementReader.read(Answering.json(times(StatementReader.MOST_STATEMENTS, most)))).isPresent();
        assertThat(StatementReader.read(Answering.json(times(StatementReader.MOST_STATEMENTS + 1, most)))).isEmpty();
        assertThat(StatementReader.read(Answering.json(times(1, more)))).isEmpty();
        String longest = "a".repeat(StatementReader.LONGEST);
        assertThat(StatementReader.read(Answering.json(List.of(new Statement(Kind.SHARED, longest, List.of(new Support(
                "A1", longest))))))).isPresent();
        assertThat(StatementReader.read(Answering.json(List.of(new Statement(Kind.SHARED, longest + "a", List
                .of()))))).isEmpty();
        assertThat(StatementReader.read(Answering.json(List.of(new Statement(Kind.SHARED, "a", List.of(new Support(
                "A1", longest + "a"))))))).isEmpty();
    }

    @Test
    void aTowerOfBracketsBreaksNothing() {
        assertThat(StatementReader.read("[".repeat(100_000))).isEmpty();
        assertThat(StatementReader.read("{\"statements\":".repeat(50_000))).isEmpty();
    }
}
