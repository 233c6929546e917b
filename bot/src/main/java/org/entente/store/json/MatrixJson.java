package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.raci.Name;
import org.entente.text.Language;

/**
 * A whole matrix. A role's organisation is left out where it has none; letters stand under the role's id. The language of a
 * name is left out where it is not known, as in matrices of before it was kept; its version in the other language where
 * there is none.
 *
 * <pre>
 * {"roles": [{"id": 1, "name": "Coordinator", "language": "en", "organisation": 3}],
 *  "tasks": [{"id": 1, "name": "Accueillir", "language": "fr", "version": "Welcome", "leads": [3],
 *             "letters": {"1": "A"}}]}
 * </pre>
 */
public final class MatrixJson {

    private static final String LANGUAGE = "language";
    private static final String VERSION = "version";

    private MatrixJson() {}

    public static String write(Matrix matrix) {
        ObjectNode node = Json.object();
        ArrayNode roles = node.putArray("roles");
        matrix.roles().forEach(role -> roles.add(write(role)));
        ArrayNode tasks = node.putArray("tasks");
        matrix.tasks().forEach(task -> tasks.add(write(task)));
        return Json.write(node);
    }

    private static ObjectNode write(Matrix.Role role) {
        ObjectNode node = named(role.id(), role.named());
        if (role.organisation() != null) {
            node.put("organisation", role.organisation());
        }
        return node;
    }

    private static ObjectNode write(Matrix.Task task) {
        ObjectNode node = named(task.id(), task.named());
        task.leads().stream().sorted().forEach(node.putArray("leads")::add);
        ObjectNode letters = node.putObject("letters");
        new TreeMap<>(task.letters()).forEach((role, letter) -> letters.put(role.toString(), letter.name()));
        return node;
    }

    private static ObjectNode named(int id, Name name) {
        ObjectNode node = Json.object().put("id", id).put("name", name.typed());
        name.written().ifPresent(language -> node.put(LANGUAGE, language.code()));
        name.other().ifPresent(version -> node.put(VERSION, version));
        return node;
    }

    public static Matrix read(String json) {
        JsonNode node = Json.read(json);
        Json.fields(node, List.of("roles", "tasks"));
        List<Matrix.Role> roles = new ArrayList<>();
        Json.list(node.path("roles")).forEach(role -> roles.add(role(role)));
        List<Matrix.Task> tasks = new ArrayList<>();
        Json.list(node.path("tasks")).forEach(task -> tasks.add(task(task)));
        return new Matrix(tasks, roles);
    }

    private static Matrix.Role role(JsonNode node) {
        Json.fields(node, List.of("id", "name"), LANGUAGE, VERSION, "organisation");
        Long organisation = node.has("organisation") ? Json.number(node.path("organisation")) : null;
        return new Matrix.Role(id(node), name(node), organisation);
    }

    private static Matrix.Task task(JsonNode node) {
        Json.fields(node, List.of("id", "name", "leads", "letters"), LANGUAGE, VERSION);
        Set<Long> leads = new HashSet<>();
        Json.list(node.path("leads")).forEach(lead -> leads.add(Json.number(lead)));
        Map<Integer, Letter> letters = new HashMap<>();
        Json.object(node.path("letters")).properties()
                .forEach(entry -> letters.put(Integer.valueOf(entry.getKey()), letter(entry.getValue())));
        return new Matrix.Task(id(node), name(node), leads, letters);
    }

    private static Name name(JsonNode node) {
        String typed = Json.text(node.path("name"));
        Optional<String> version = node.has(VERSION) ? Optional.of(Json.text(node.path(VERSION))) : Optional.empty();
        return node.has(LANGUAGE)
                ? Name.in(language(Json.text(node.path(LANGUAGE))), typed).with(version)
                : Name.unmarked(typed).with(version);
    }

    private static Language language(String code) {
        return Language.ofTag(code).orElseThrow(() -> Json.wrong("language", code));
    }

    private static Letter letter(JsonNode node) {
        String name = Json.text(node);
        return Arrays.stream(Letter.values()).filter(letter -> letter.name().equals(name)).findFirst()
                .orElseThrow(() -> Json.wrong("letter", name));
    }

    private static int id(JsonNode node) {
        return Math.toIntExact(Json.number(node.path("id")));
    }
}
