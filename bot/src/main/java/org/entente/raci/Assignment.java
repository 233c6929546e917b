package org.entente.raci;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a form says of one task: who leads it, and the roles under each letter.
 *
 * @param leads ids of organisations
 * @param roles ids of roles by letter; a letter that is absent has none
 */
public record Assignment(Set<Long> leads, Map<Letter, List<Integer>> roles) {

    public Assignment {
        leads = Set.copyOf(leads);
        roles = roles.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** What became of it. */
    public sealed interface Result {

        record Assigned(Matrix matrix) implements Result {}

        /** Refused: this role stands under both letters. */
        record TwoLetters(Matrix.Role role, Letter first, Letter second) implements Result {}

        /** Refused: one of the roles is no longer there. */
        record RoleGone() implements Result {}
    }

    Result onTo(Matrix matrix, Matrix.Task task) {
        Map<Integer, Letter> letters = new TreeMap<>();
        for (Letter letter : Letter.values()) {
            for (int role : roles.getOrDefault(letter, List.of())) {
                if (matrix.role(role).isEmpty()) {
                    return new Result.RoleGone();
                }
                Letter other = letters.put(role, letter);
                if (other != null && other != letter) {
                    return new Result.TwoLetters(matrix.role(role).orElseThrow(), other, letter);
                }
            }
        }
        return new Result.Assigned(Editing.changeTask(matrix, task.id(),
                old -> new Matrix.Task(old.id(), old.named(), leads, letters)));
    }
}
