package org.entente.raci;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tasks in order of completion, roles as columns, letters between them (I-33). A matrix may break the rules while
 * people work on it; {@link Rules} says how. Changes are made by {@link Editing}.
 *
 * @param tasks in order; ids are unique, and their letters name roles of this matrix
 * @param roles in order, at most {@value #MOST_ROLES} (a form's select shows no more); ids are unique
 */
public record Matrix(List<Task> tasks, List<Role> roles) {

    public static final int MOST_ROLES = 25;
    /** Longest name of a task or a role, in characters: a select's option shows no more. */
    public static final int LONGEST_NAME = 100;
    public static final Matrix EMPTY = new Matrix(List.of(), List.of());

    public Matrix {
        tasks = List.copyOf(tasks);
        roles = List.copyOf(roles);
        if (roles.size() > MOST_ROLES) {
            throw new IllegalArgumentException("at most " + MOST_ROLES + " roles, not " + roles.size());
        }
        unique("task", tasks.stream().mapToInt(Task::id));
        Set<Integer> known = unique("role", roles.stream().mapToInt(Role::id));
        if (!tasks.stream().allMatch(task -> known.containsAll(task.letters().keySet()))) {
            throw new IllegalArgumentException("a letter for a role that the matrix does not have");
        }
    }

    /**
     * A column.
     *
     * @param organisation the id of the organisation that it belongs to, if to one
     */
    public record Role(int id, Name named, @Nullable Long organisation) {

        /** With a name of no known language. */
        public Role(int id, String name, @Nullable Long organisation) {
            this(id, Name.unmarked(name), organisation);
        }

        /** As it was typed. */
        public String name() {
            return named.typed();
        }
    }

    /**
     * A row.
     *
     * @param leads   ids of the organisations that lead it: one, by the rules (I-34)
     * @param letters role id to its one letter
     */
    public record Task(int id, Name named, Set<Long> leads, Map<Integer, Letter> letters) {
        public Task {
            leads = Collections.unmodifiableSet(new TreeSet<>(leads));
            letters = Collections.unmodifiableMap(new TreeMap<>(letters));
        }

        /** With a name of no known language. */
        public Task(int id, String name, Set<Long> leads, Map<Integer, Letter> letters) {
            this(id, Name.unmarked(name), leads, letters);
        }

        /** As it was typed. */
        public String name() {
            return named.typed();
        }

        /** The ids of the roles that bear a letter, ascending. */
        public List<Integer> with(Letter letter) {
            return letters.entrySet().stream().filter(e -> e.getValue() == letter).map(Map.Entry::getKey).toList();
        }
    }

    /** To be read in a language: each name in that language where somebody gave it, else as it was typed. */
    public Matrix in(Language language) {
        return new Matrix(
                tasks.stream().map(task -> new Task(task.id(), Name.unmarked(task.named().nearest(language)),
                        task.leads(), task.letters())).toList(),
                roles.stream().map(role -> new Role(role.id(), Name.unmarked(role.named().nearest(language)), role
                        .organisation())).toList());
    }

    public Optional<Task> task(int id) {
        return tasks.stream().filter(task -> task.id() == id).findFirst();
    }

    /** A task's place in the order, 1 for the first; 0 where it is none of them. */
    public int placeOf(int task) {
        return tasks.stream().map(Task::id).toList().indexOf(task) + 1;
    }

    public Optional<Role> role(int id) {
        return roles.stream().filter(role -> role.id() == id).findFirst();
    }

    private static Set<Integer> unique(String what, IntStream ids) {
        List<Integer> all = new ArrayList<>();
        ids.forEach(all::add);
        Set<Integer> once = new HashSet<>(all);
        if (once.size() < all.size()) {
            throw new IllegalArgumentException("two of one " + what + " id: " + all);
        }
        return once;
    }
}
