package org.entente.raci;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.partnership.Organisation;
import org.entente.script.RaciSample;
import org.entente.text.Language;
import org.entente.text.Text;

/** A sample turned into a group's own matrix (I-40). */
public final class LoadedSample {

    private LoadedSample() {}

    /**
     * The sample's tasks and roles in both languages, one of them first; its agencies become the organisations of the same place.
     *
     * @throws IllegalArgumentException where there are fewer organisations than agencies
     */
    public static Matrix from(RaciSample sample, List<Organisation> organisations, Language language) {
        if (organisations.size() < sample.agencies().size()) {
            throw new IllegalArgumentException("the sample needs " + sample.agencies().size() + " organisations");
        }
        List<Matrix.Role> roles = new ArrayList<>();
        Map<String, Integer> ids = new TreeMap<>();
        for (RaciSample.Role role : sample.roles()) {
            ids.put(role.id(), roles.size() + 1);
            roles.add(new Matrix.Role(roles.size() + 1, named(role.name(), language), null));
        }
        List<Matrix.Task> tasks = new ArrayList<>();
        for (RaciSample.Task task : sample.tasks()) {
            long lead = organisations.get(task.lead() - 1).id();
            tasks.add(new Matrix.Task(tasks.size() + 1, named(task.name(), language), Set.of(lead), letters(
                    task, ids)));
        }
        return new Matrix(tasks, roles);
    }

    private static Name named(Text name, Language language) {
        return Name.in(language, name.in(language)).with(Optional.of(name.in(language.other())));
    }

    private static Map<Integer, Letter> letters(RaciSample.Task task, Map<String, Integer> ids) {
        Map<Integer, Letter> letters = new TreeMap<>();
        task.letters().forEach((role, letter) -> letters.put(known(ids, role), Letter.valueOf(letter)));
        return letters;
    }

    private static int known(Map<String, Integer> ids, String role) {
        Integer id = ids.get(role);
        if (id == null) {
            throw new IllegalArgumentException("the sample has no role '" + role + "'");
        }
        return id;
    }
}
