package org.entente.raci;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The changes that people make to a matrix; each gives a new one. An unknown id is a {@link NoSuchElementException}. */
public final class Editing {

    private Editing() {}

    /** The matrix with a new last task that nobody does yet; its id is above every other. */
    public static Matrix addTask(Matrix matrix, Name name) {
        var task = new Matrix.Task(next(matrix.tasks(), Matrix.Task::id), name, Set.of(), Map.of());
        return new Matrix(and(matrix.tasks(), task), matrix.roles());
    }

    public static Matrix renameTask(Matrix matrix, int id, Name name) {
        return changeTask(matrix, id, task -> new Matrix.Task(id, name, task.leads(), task.letters()));
    }

    /** The matrix with a task at another place, 1 for the first; a place beyond the last means the last. */
    public static Matrix moveTask(Matrix matrix, int id, int place) {
        Matrix.Task moved = matrix.task(id).orElseThrow();
        List<Matrix.Task> tasks = new ArrayList<>(matrix.tasks());
        tasks.remove(moved);
        tasks.add(Math.clamp(place, 1, matrix.tasks().size()) - 1, moved);
        return new Matrix(tasks, matrix.roles());
    }

    public static Matrix removeTask(Matrix matrix, int id) {
        Matrix.Task removed = matrix.task(id).orElseThrow();
        return new Matrix(matrix.tasks().stream().filter(task -> task.id() != removed.id()).toList(), matrix.roles());
    }

    /** The matrix without a role, and without its letter on every task. */
    public static Matrix removeRole(Matrix matrix, int id) {
        Matrix.Role removed = matrix.role(id).orElseThrow();
        return new Matrix(matrix.tasks().stream().map(task -> without(task, id)).toList(),
                matrix.roles().stream().filter(role -> role.id() != removed.id()).toList());
    }

    private static Matrix.Task without(Matrix.Task task, int role) {
        Map<Integer, Letter> letters = new TreeMap<>(task.letters());
        letters.remove(role);
        return new Matrix.Task(task.id(), task.named(), task.leads(), letters);
    }

    /**
     * The matrix with a new last role; its id is above every other.
     *
     * @throws IllegalArgumentException where there are {@value Matrix#MOST_ROLES} already
     */
    public static Matrix addRole(Matrix matrix, Name name, @Nullable Long organisation) {
        var role = new Matrix.Role(next(matrix.roles(), Matrix.Role::id), name, organisation);
        return new Matrix(matrix.tasks(), and(matrix.roles(), role));
    }

    public static Matrix changeRole(Matrix matrix, int id, Name name, @Nullable Long organisation) {
        Matrix.Role old = matrix.role(id).orElseThrow();
        List<Matrix.Role> roles = new ArrayList<>(matrix.roles());
        roles.set(roles.indexOf(old), new Matrix.Role(id, name, organisation));
        return new Matrix(matrix.tasks(), roles);
    }

    /** Sets all of one task at once, in place of what it had; refused where a role stands under two letters. */
    public static Assignment.Result assign(Matrix matrix, int taskId, Assignment assignment) {
        Matrix.Task task = matrix.task(taskId).orElseThrow();
        return assignment.onTo(matrix, task);
    }

    static Matrix changeTask(Matrix matrix, int id, UnaryOperator<Matrix.Task> change) {
        Matrix.Task old = matrix.task(id).orElseThrow();
        List<Matrix.Task> tasks = new ArrayList<>(matrix.tasks());
        tasks.set(tasks.indexOf(old), change.apply(old));
        return new Matrix(tasks, matrix.roles());
    }

    private static <T> int next(List<T> all, ToIntFunction<T> id) {
        return all.stream().mapToInt(id).max().orElse(0) + 1;
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
