package org.entente.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.entente.summary.Passage.Origin;
import org.entente.summary.Statement.Kind;
import org.entente.summary.Statement.Support;
import org.entente.text.Language;

/**
 * A statement of a file of tests, with the answers that it may rest on.
 *
 * @param sort  to which group of its file it belongs
 * @param fault what the checks should say, where the file tells
 * @param lost  why a fair statement is lost all the same
 */
public record Case(Basis basis, Statement statement, String sort, Optional<Fault> fault, Optional<String> lost) {

    /** All of a file beside this class. */
    static List<Case> in(String file) {
        List<Case> cases = new ArrayList<>();
        read(file).forEach(group -> {
            Basis basis = basis(group);
            group.path("statements").forEach(one -> cases.add(new Case(basis, statement(one), group.path("sort")
                    .asText(),
                    text(one, "fault").map(Fault::valueOf), text(one, "lost"))));
        });
        return cases;
    }

    static JsonNode read(String file) {
        try (InputStream in = Objects.requireNonNull(Case.class.getResourceAsStream(file), file)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException broken) {
            throw new IllegalStateException(file, broken);
        }
    }

    static Basis basis(JsonNode group) {
        Language language = Language.ofTag(group.path("language").asText()).orElseThrow();
        Map<String, Long> parties = new LinkedHashMap<>();
        List<Passage> passages = new ArrayList<>();
        group.path("answers").properties().forEach(answer -> passages.add(passage(answer.getKey(), answer.getValue(),
                parties, language)));
        Map<Long, String> names = new LinkedHashMap<>();
        parties.forEach((name, id) -> names.put(id, name));
        return new Basis(names, passages, language);
    }

    private static Passage passage(String id, JsonNode answer, Map<String, Long> parties, Language language) {
        String name = answer.path("by").asText();
        long organisation = parties.computeIfAbsent(name, one -> parties.size() + 1L);
        return new Passage(id, organisation, name, answer.path("about").asText(), answer.path("text").asText(),
                text(answer, "language").flatMap(Language::ofTag).orElse(language), new Origin("guide", id, 1));
    }

    public static Statement statement(JsonNode node) {
        List<Support> support = StreamSupport.stream(node.path("rests").properties().spliterator(), false)
                .map(one -> new Support(one.getKey(), one.getValue().asText())).toList();
        return new Statement(Kind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT)), node.path("text")
                .asText(),
                support);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
    }

    /** Why it is left out, if it is. */
    Optional<Fault> found() {
        return Grounding.of(basis, List.of(statement)).dropped().stream().map(Verdict.Dropped::fault).findFirst();
    }

    @Override
    public String toString() {
        return statement.text();
    }
}
