package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.command.Request.Act;
import org.entente.command.Town.Came;
import org.entente.command.Town.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole table "who may do what": every action, done by every kind of person, held against {@code who-may.md}. A new
 * action needs a row there; the failure prints the row that was observed, to be checked against the rules and pasted.
 */
class WhoMayTest {

    /**
     * Refusals that mean "not you"; every other one means "you may, but not now or not so". What somebody may not see is
     * not there for them: its id is none of those suggested.
     */
    private static final Set<String> RIGHTS = Set.of("refused.no-partnership", "refused.facilitator", "refused.lead",
            "refused.facilitator-or-lead", "refused.has-lead", "refused.observer", "refused.two-roles",
            "refused.other-organisation", "refused.not-you", "confirm.not-lead",
            "reflection.voice-only", "reflection.members-only", "reflection.moved", "refused.suggested",
            "records.delete.voices-only", "records.export.voices-only");
    private static final List<String> HEAD = head();

    private Town town;

    @BeforeEach
    void settle(@TempDir Path folder) {
        town = new Town(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** A row as written: what it says in the rules' words, the action, how it is done, and one cell for each kind. */
    private record Expected(String what, String path, String how, List<String> cells) {

        String line() {
            return "| " + what + " | " + path + " | " + how + " | " + String.join(" | ", cells) + " |";
        }

        Row row() {
            return WhoMayTest.row(how);
        }
    }

    @Test
    void everyActionIsOpenToWhomTheRulesSay() throws IOException {
        Map<String, Action> actions = new LinkedHashMap<>();
        town.office.dispatcher.families().forEach(family -> family.actions()
                .forEach(action -> actions.put(family.path(action), action)));
        List<Expected> table = table();
        List<String> wrong = new ArrayList<>();
        Set<String> rowless = new LinkedHashSet<>(actions.keySet());
        table.stream().map(Expected::path).forEach(rowless::remove);
        rowless.forEach(path -> wrong.add(missing(path, Objects.requireNonNull(actions.get(path)))));
        List<String> shown = new ArrayList<>();
        for (Expected row : table) {
            if (!actions.containsKey(row.path())) {
                wrong.add("No action is called '" + row.path() + "': " + row.line());
                continue;
            }
            List<Came> observed = observed(row.path(), actions.get(row.path()), row.row());
            compare(row, observed, wrong);
            shown.add("| " + row.what() + " | `" + row.path() + "` | " + cells(observed) + " |");
        }
        System.out.println("| who may | by | " + String.join(" | ", Town.PEOPLE.keySet()) + " |\n|"
                + "---|".repeat(Town.PEOPLE.size() + 2) + "\n" + String.join("\n", shown));
        if (!wrong.isEmpty()) {
            fail(String.join("\n", wrong));
        }
    }

    /** A row to begin with; where the action cannot do without arguments, the cells wait for them. */
    private String missing(String path, Action action) {
        String how = switch (action.way()) {
            case TYPED -> "types";
            case STEP -> "presses";
            case ON_MESSAGE -> "quotes";
        };
        try {
            return "No row for '" + path + "'. Observed without arguments:\n  "
                    + markdown("?", path, how, observed(path, action, row(how)));
        } catch (AssertionError incomplete) {
            return "No row for '" + path + "', which needs arguments: " + incomplete.getCause();
        }
    }

    private void compare(Expected row, List<Came> observed, List<String> wrong) {
        List<String> kinds = List.copyOf(Town.PEOPLE.keySet());
        if (row.cells().size() != kinds.size()) {
            wrong.add(kinds.size() + " cells are needed in: " + row.line());
            return;
        }
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (!row.cells().get(i).equals(word(observed.get(i)))) {
                differing.add(kinds.get(i) + ": " + row.cells().get(i) + " in the table, observed "
                        + word(observed.get(i)) + observed.get(i).refusal().map(key -> " [" + key + "]").orElse(""));
            }
        }
        if (!differing.isEmpty()) {
            wrong.add("'" + row.path() + "' as " + String.join("; ", differing) + "\n  table:    " + row.line()
                    + "\n  observed: " + markdown(row.what(), row.path(), row.how(), observed));
        }
    }

    private List<Came> observed(String path, Action action, Row row) {
        return Town.PEOPLE.keySet().stream().map(kind -> {
            try {
                return town.tries(kind, path, action, row);
            } catch (RuntimeException bug) {
                throw new AssertionError("'" + path + "' as " + kind + " with " + row, bug);
            }
        }).toList();
    }

    /** May; may not; may, but is told that it does not fit now. */
    private static String word(Came came) {
        return came.refusal().map(key -> RIGHTS.contains(key) ? "no" : "(yes)").orElse("yes");
    }

    private static String cells(List<Came> observed) {
        return observed.stream().map(WhoMayTest::word).collect(Collectors.joining(" | "));
    }

    private static String markdown(String what, String path, String how, List<Came> observed) {
        return "| " + what + " | " + path + " | " + how + " | " + cells(observed) + " |";
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("what", "action", "how"));
        head.addAll(Town.PEOPLE.keySet());
        return head;
    }

    private static List<Expected> table() throws IOException {
        try (InputStream file = Objects.requireNonNull(WhoMayTest.class.getResourceAsStream("who-may.md"))) {
            List<List<String>> rows = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith("|")).map(WhoMayTest::split).toList();
            assertThat(rows.getFirst()).isEqualTo(HEAD);
            return rows.stream().skip(2).map(WhoMayTest::expected).toList();
        }
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|")).map(String::strip).toList();
    }

    private static Expected expected(List<String> cells) {
        return new Expected(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, cells.size()));
    }

    /** {@code sends organization=@Alpha, answer: Jobs}: an argument has an equals sign, a form's field a colon. */
    private static Row row(String how) {
        String[] words = how.split(" ", 2);
        Map<String, String> arguments = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        for (String given : words.length == 1 ? new String[0] : words[1].split(",")) {
            String[] argument = given.strip().split("=", 2);
            if (argument.length == 2) {
                arguments.put(argument[0], argument[1]);
            } else {
                String[] field = given.strip().split(": ?", 2);
                fields.put(field[0], field[1]);
            }
        }
        return new Row(act(words[0]), arguments, fields);
    }

    private static Act act(String word) {
        return Optional.ofNullable(Map.of("types", Act.TYPED, "presses", Act.PRESSED, "sends", Act.SENT_FORM, "quotes",
                Act.ON_MESSAGE).get(word)).orElseThrow(() -> new AssertionError("types, presses, sends or quotes: "
                        + word));
    }
}
