package org.entente.command.family;

import java.util.List;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Option;

/** {@code /meeting}: a meeting opens with its agenda and closes with its minutes. */
public final class Gatherings implements Family {

    private final Desk desk;

    public Gatherings(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("away", new Absences(desk)::away, Option.suggested("organization"))
                .suggesting((request, option) -> desk.look(request, (scene, record) -> Suggestions.organisations(
                        scene.partnership(), request.argument(option).orElse("")))));
    }
}
