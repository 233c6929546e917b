package org.entente.command.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.card.Markup;
import org.entente.command.matrix.Revising.Change;
import org.entente.command.matrix.Revising.Sight;
import org.entente.command.words.Names;
import org.entente.command.words.Suggestions;
import org.entente.partnership.Organisation;
import org.entente.raci.Editing;
import org.entente.raci.Matrix;
import org.entente.raci.Name;
import org.entente.text.Alike;
import org.entente.text.Language;
import org.entente.text.Text;
import org.jspecify.annotations.Nullable;

/** Roles: taken from those suggested (I-89) or of the group's own, and of one organisation where it is so. */
record Roles(Desk desk) {

    List<Action> actions() {
        return List.of(Action.of("role", this::role, Option.suggested("name").optional(), Option.suggested("role")
                .optional(), Option.suggested("organization").optional(), Option.text(NameInput.TRANSLATION)
                        .optional()).suggesting(this::suggest));
    }

    private List<Suggestion> suggest(Request request, String option) {
        String begun = request.argument(option).orElse("");
        return desk.look(request, (scene, record) -> {
            Matrix matrix = record.raci(scene.partnership().id()).matrix();
            return switch (option) {
                case "name" -> Suggestions.matching(suggested(scene, matrix).stream().map(name -> new Suggestion(name,
                        name)), begun);
                case "role" -> Found.roles(matrix, begun);
                case "organization" -> Suggestions.organisations(scene.partnership(), begun);
                default -> List.of();
            };
        });
    }

    private Reply role(Request request) {
        Optional<String> role = request.argument("role");
        if (request.act() != Act.SENT_FORM && request.argument(NameInput.NAME).isEmpty()
                && request.argument(NameInput.TRANSLATION).isEmpty()) {
            return opens(request, role);
        }
        return new Revising(desk).change(request, sight -> role.map(named -> changed(request, sight, named))
                .orElseGet(() -> added(request, sight)));
    }

    private Reply opens(Request request, Optional<String> role) {
        return desk.look(request, (scene, record) -> {
            RaciRevision present = record.raci(scene.takingPart().partnership().id());
            RoleForm form = new RoleForm(desk.speech(request), scene.partnership(), NameFields.of(desk.speech(request),
                    request, scene, record));
            return new Reply.Open(role.map(named -> form.editing(present, Found.role(present.matrix(), named)))
                    .orElseGet(() -> form.adding(suggested(scene, present.matrix()))));
        });
    }

    /** Names in the partnership's language, without those that stand in the matrix. */
    private static List<String> suggested(Scene scene, Matrix matrix) {
        Stream<String> names = scene.content().suggestedRoles().stream()
                .map((Text name) -> name.in(scene.partnership().language()));
        return names.distinct().filter(name -> matrix.roles().stream().noneMatch(role -> Alike.same(role.named()
                .nearest(scene.partnership().language()), name))).toList();
    }

    /** One of those suggested, in both languages. */
    private static Optional<Name> known(Scene scene, String name) {
        Language usual = scene.partnership().language();
        return scene.content().suggestedRoles().stream().filter(one -> one.in(usual).equals(name)).findFirst()
                .map(one -> Name.in(usual, one.in(usual)).with(Optional.of(one.in(usual.other()))));
    }

    private static Change added(Request request, Sight sight) {
        List<Name> names = new ArrayList<>(request.picked(RoleForm.SUGGESTED).stream().map(picked -> known(sight
                .scene(), picked).orElseGet(() -> Name.in(sight.writing(), Names.checked(picked, Matrix.LONGEST_NAME))))
                .toList());
        sight.name(request).added().map(own -> own.other().isPresent()
                ? own
                : known(sight.scene(), own.typed()).orElse(own)).ifPresent(names::add);
        if (names.isEmpty()) {
            throw Refused.because("raci.no-role-named");
        }
        if (sight.present().roles().size() + names.size() > Matrix.MOST_ROLES) {
            throw new Refused("raci.too-many-roles", Map.of("most", Matrix.MOST_ROLES));
        }
        @Nullable
        Long organisation = organisation(request, sight).orElse(null);
        Matrix matrix = sight.present();
        List<Integer> ids = new ArrayList<>();
        for (Name name : names) {
            matrix = Editing.addRole(matrix, name, organisation);
            ids.add(matrix.roles().getLast().id());
        }
        return (ids.size() == 1 ? new Change("role-added", matrix) : new Change("roles-added", matrix)).ofRoles(ids);
    }

    private static Change changed(Request request, Sight sight, String named) {
        Matrix.Role role = Found.role(sight.present(), named);
        NameInput input = sight.name(request);
        if (!input.given()) {
            throw Refused.because("input.no-name");
        }
        Name name = input.changed(sight.seen().role(role.id()).map(Matrix.Role::named).orElse(role.named()));
        if (!sight.seen().role(role.id()).equals(Optional.of(role))) {
            throw new Refused("raci.stale-name", Map.of("now", Markup.typed(role.name()), "yours", Markup.typed(
                    name.typed())));
        }
        Optional<Long> given = organisation(request, sight);
        @Nullable
        Long organisation = given.isPresent() || request.act() == Act.SENT_FORM
                ? given.orElse(null)
                : role.organisation();
        return new Change("role-renamed", Editing.changeRole(sight.present(), role.id(), name, organisation))
                .ofRoles(List.of(role.id()));
    }

    private static Optional<Long> organisation(Request request, Sight sight) {
        return request.argument(RoleForm.ORGANISATION)
                .or(() -> request.picked(RoleForm.ORGANISATION).stream().findFirst())
                .map(sight.scene()::organisation).map(Organisation::id);
    }
}
