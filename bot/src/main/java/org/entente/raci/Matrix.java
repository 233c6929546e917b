package org.entente.raci;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Tasks in order of completion, roles as columns, letters between them (I-33). A matrix may break the rules while
 * people work on it; {@link Rules} says how.
 *
 * @param tasks in order; ids are unique
 * @param roles in order, at most {@value #MOST_ROLES} (a form's select shows no more); ids are unique
 */
public record Matrix(List<Task> tasks, List<Role> roles) {

    public static final int MOST_ROLES = 25;
    public static final Matrix EMPTY = new Matrix(List.of(), List.of());

    public Matrix {
        tasks = List.copyOf(tasks);
        roles = List.copyOf(roles);
        if (roles.size() > MOST_ROLES) {
            throw new IllegalArgumentException("at most " + MOST_ROLES + " roles, not " + roles.size());
        }
    }

    /** A column; it may belong to an organisation. */
    public record Role(int id, String name, OptionalLong organisation) {}

    /**
     * A row.
     *
     * @param leads   ids of the organisations that lead it: one, by the rules (I-34)
     * @param letters role id to its one letter
     */
    public record Task(int id, String name, Set<Long> leads, Map<Integer, Letter> letters) {
        public Task {
            leads = Set.copyOf(new LinkedHashSet<>(leads));
            letters = Map.copyOf(letters);
        }

        /** The roles that bear a letter, by id. */
        public List<Integer> with(Letter letter) {
            return letters.entrySet().stream().filter(e -> e.getValue() == letter).map(Map.Entry::getKey).sorted()
                    .toList();
        }
    }

    public Optional<Task> task(int id) {
        return tasks.stream().filter(task -> task.id() == id).findFirst();
    }

    public Optional<Role> role(int id) {
        return roles.stream().filter(role -> role.id() == id).findFirst();
    }
}
