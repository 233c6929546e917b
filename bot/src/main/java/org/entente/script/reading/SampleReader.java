package org.entente.script.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.script.RaciSample;
import org.entente.script.RoleList;
import org.entente.text.Text;

/** Reads an example matrix, or a list of roles. */
final class SampleReader {

    /** A form's select shows no more (Discord). */
    private static final int MOST = 25;
    private static final int MOST_TASKS = 100;
    private static final int NAME = 100;
    private static final List<String> LETTERS = List.of("R", "A", "C", "I");

    private SampleReader() {}

    static RaciSample read(Fields fields) {
        fields.words("source");
        List<Text> agencies = agencies(fields);
        List<RaciSample.Role> roles = roles(fields);
        Set<String> ids = roles.stream().map(RaciSample.Role::id).collect(Collectors.toSet());
        List<RaciSample.Task> tasks = fields.each("tasks", Shape.TASK, 1, MOST_TASKS).stream()
                .map(task -> task(task, Math.max(1, agencies.size()), ids)).toList();
        return fields.mark(
                new RaciSample(fields.id("sample"), fields.text("title", NAME), agencies, roles, tasks));
    }

    static RoleList readRoles(Fields fields) {
        fields.words("source");
        return fields.mark(new RoleList(fields.id(Shape.ROLE_LIST.noun()), fields.text("title", NAME), roles(fields)));
    }

    private static List<Text> agencies(Fields fields) {
        return fields.items("agencies", 1, MOST).stream()
                .map(node -> TextReader.read(node, "an agency's name", NAME, fields.findings())).toList();
    }

    private static List<RaciSample.Role> roles(Fields fields) {
        return fields.each("roles", Shape.ROLE, 1, MOST).stream()
                .map(role -> role.mark(new RaciSample.Role(role.id("role"), role.text("name", NAME)))).toList();
    }

    private static RaciSample.Task task(Fields task, int agencies, Set<String> roles) {
        return new RaciSample.Task(task.text("task", NAME), (int) task.whole("lead", 1, agencies),
                letters(task, roles));
    }

    private static Map<String, String> letters(Fields task, Set<String> roles) {
        Optional<Node> node = task.node("letters");
        Map<String, String> letters = new LinkedHashMap<>();
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            mapping.entries().forEach((role, entry) -> letters.put(role, letter(role, entry, roles, task.findings())));
        } else if (node.isPresent()) {
            task.refuse("letters", "'letters' gives roles their letters: {role: R, …}; this is " + node.get().name());
        }
        return letters;
    }

    private static String letter(String role, Node.Entry entry, Set<String> roles, Findings findings) {
        if (!roles.contains(role)) {
            findings.add(entry.place(), "no role is called '" + role + "'" + DidYouMean.near(role, roles));
        }
        String letter = Fields.words(entry.value(), "the letter of '" + role + "'", findings);
        if (!letter.isEmpty() && !LETTERS.contains(letter)) {
            findings.add(entry.value().place(), "'" + letter + "' is no letter of the matrix: write R, A, C or I");
        }
        return letter;
    }
}
