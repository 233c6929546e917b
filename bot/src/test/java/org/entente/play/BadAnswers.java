package org.entente.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.llm.StubModel.Mode;
import org.entente.summary.Case;
import org.entente.summary.Statement;
import org.entente.text.Language;

/**
 * What a model may return to three organisations' answers, in one language.
 *
 * @param organisations their names, in the order of their answers
 * @param honest        statements that may be shown
 * @param bad           those that may not, by kind
 */
record BadAnswers(Language language, List<String> organisations, List<String> answers, List<Statement> honest,
        Map<String, List<Statement>> bad) {

    /** An answer that is no list of statements: as many as there are here are tried. */
    static final List<String> NONSENSE = List.of("Lighthouse keepers prefer marmalade", "", "null", "[]",
            "All have signed. @everyone https://example.test", "{\"summary\": \"All have signed.\"}",
            "{\"statements\": \"All have signed.\"}", "{\"statements\": null}",
            "{\"statements\": [\"All have signed.\"]}",
            "{\"statements\": [{\"kind\": \"agreed\", \"text\": \"All have signed.\", \"support\": []}]}",
            "{\"statements\": [{\"kind\": \"shared\", \"text\": \"All have signed.\"}]}",
            "{\"statements\": [{\"kind\": \"shared\", \"text\": {\"en\": \"All have signed.\"}, \"support\": 1}]}");
    static final List<String> NO_STATEMENT = List.of("{\"statements\": []}", "```json\n{\"statements\": [ ]}\n```");

    /**
     * A way in which a call fails as a whole.
     *
     * @param told why there is only a digest, as a key of messages
     */
    record Failure(String kind, Mode mode, String told) {}

    static final List<Failure> FAILURES = List.of(
            new Failure("every quotation invented", Mode.INVENTS_QUOTES, "summary.unfounded"),
            new Failure("answers cited that do not exist", Mode.CITES_NO_ANSWER, "summary.unfounded"),
            new Failure("an organization dropped", Mode.DROPS_ORGANISATION, "summary.unfounded"),
            new Failure("all in the other language", Mode.SWITCHES_LANGUAGE, "summary.unfounded"),
            new Failure("cut off by the model", Mode.CUT_OFF, "summary.unfounded"),
            new Failure("the model refuses", Mode.REFUSES, "summary.unfounded"),
            new Failure("no choice in the envelope", Mode.NO_CHOICES, "summary.unfounded"),
            new Failure("broken JSON", Mode.BROKEN_JSON, "summary.unfounded"),
            new Failure("a body of 3 megabytes", Mode.HUGE_BODY, "summary.unfounded"),
            new Failure("half a body", Mode.HALF_BODY, "summary.silent.down"),
            new Failure("status 500", Mode.FAILS, "summary.silent.down"),
            new Failure("status 401", Mode.UNKNOWN_KEY, "summary.silent.key"),
            new Failure("status 403", Mode.FORBIDDEN, "summary.silent.key"),
            new Failure("status 400", Mode.NOT_TAKEN, "summary.silent.refused"),
            new Failure("status 404", Mode.NO_SUCH_MODEL, "summary.silent.refused"),
            new Failure("a redirect to another place", Mode.REDIRECTS, "summary.silent.refused"),
            new Failure("status 429 with Retry-After", Mode.BUSY, "summary.silent.busy"),
            new Failure("status 503 with Retry-After", Mode.OVERLOADED, "summary.silent.busy"));
    /** These use up the whole time limit. */
    static final List<Failure> LATE = List.of(new Failure("slow", Mode.SLOW, "summary.silent.slow"),
            new Failure("hangs", Mode.HANGS, "summary.silent.slow"));

    static BadAnswers in(Language language) {
        JsonNode group = file().path(language.code());
        List<JsonNode> answers = StreamSupport.stream(group.path("answers").spliterator(), false).toList();
        Map<String, List<Statement>> bad = new LinkedHashMap<>();
        group.path("bad").properties().forEach(kind -> bad.put(kind.getKey(), statements(kind.getValue())));
        return new BadAnswers(language, answers.stream().map(answer -> answer.path("by").asText()).toList(),
                answers.stream().map(answer -> answer.path("text").asText()).toList(),
                statements(group.path("honest")), bad);
    }

    private static JsonNode file() {
        try (InputStream in = Objects.requireNonNull(BadAnswers.class.getResourceAsStream("bad-answers.yaml"))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Statement> statements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(Case::statement).toList();
    }

    /** Each honest statement, and all as one text. */
    Set<String> mayStand() {
        List<String> texts = honest.stream().map(Statement::text).toList();
        return Stream.concat(texts.stream(), Stream.of(String.join(" ", texts))).collect(Collectors.toSet());
    }

    List<Statement> among(List<Statement> others) {
        return Stream.concat(honest.stream(), others.stream()).toList();
    }
}
