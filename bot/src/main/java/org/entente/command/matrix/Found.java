package org.entente.command.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.entente.command.Action.Suggestion;
import org.entente.command.Refused;
import org.entente.command.words.Suggestions;
import org.entente.raci.Matrix;
import org.entente.raci.Name;
import org.entente.text.Alike;

/** Tasks and roles that somebody named: by the id that was suggested, or by name. */
final class Found {

    private Found() {}

    static Matrix.Task task(Matrix matrix, String named) {
        return of(matrix.tasks(), Matrix.Task::id, Matrix.Task::named, named)
                .orElseThrow(() -> Refused.because("raci.unknown-task"));
    }

    static Matrix.Role role(Matrix matrix, String named) {
        return of(matrix.roles(), Matrix.Role::id, Matrix.Role::named, named)
                .orElseThrow(() -> Refused.because("raci.unknown-role"));
    }

    static List<Suggestion> tasks(Matrix matrix, String begun) {
        return Suggestions.matching(matrix.tasks().stream()
                .map(task -> new Suggestion(Integer.toString(task.id()), task.name())), begun);
    }

    static List<Suggestion> roles(Matrix matrix, String begun) {
        return Suggestions.matching(matrix.roles().stream()
                .map(role -> new Suggestion(Integer.toString(role.id()), role.name())), begun);
    }

    private static <T> Optional<T> of(List<T> all, ToIntFunction<T> id, Function<T, Name> name, String named) {
        return all.stream().filter(one -> Integer.toString(id.applyAsInt(one)).equals(named)).findFirst()
                .or(() -> all.stream()
                        .filter(one -> isCalled(name.apply(one), named)).findFirst());
    }

    private static boolean isCalled(Name name, String named) {
        return Alike.same(name.typed(), named) || name.other().filter(other -> Alike.same(other, named)).isPresent();
    }
}
