package org.entente.command.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Speech;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Option;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Target;
import org.entente.partnership.Partnership;
import org.entente.raci.Matrix;

/** The forms that add roles, suggested or of the group's own, and that rename one; a role may belong to an organisation. */
record RoleForm(Speech speech, Partnership partnership, NameFields names) {

    static final String SUGGESTED = "suggested";
    static final String ORGANISATION = "organization";

    /** @param suggested names of roles that the matrix does not have yet */
    Form adding(List<String> suggested) {
        List<Field> fields = new ArrayList<>();
        if (!suggested.isEmpty()) {
            List<Option> options = suggested.stream().limit(Matrix.MOST_ROLES).map(name -> new Option(name, name))
                    .toList();
            fields.add(new PickField(SUGGESTED, speech.say("raci.form.suggested"),
                    speech.say("raci.form.suggested-hint"), options, Set.of(), 0, options.size()));
        }
        fields.addAll(names.ofNewRole(!suggested.isEmpty()));
        organisation(Optional.empty()).ifPresent(fields::add);
        return new Form(names.asking(Target.to("raci role")), speech.say("raci.form.role"), fields);
    }

    Form editing(RaciRevision present, Matrix.Role role) {
        List<Field> fields = new ArrayList<>(names.ofRole(role.named()));
        organisation(Optional.ofNullable(role.organisation())).ifPresent(fields::add);
        return new Form(names.asking(Target.to("raci role").with("role", role.id()).with("revision", present
                .revision()),
                role.named()), role.named().nearest(speech.language()), fields);
    }

    private Optional<Field> organisation(Optional<Long> chosen) {
        List<Option> options = partnership.organisations().stream()
                .map(one -> new Option(Long.toString(one.id()), one.name())).toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new PickField(ORGANISATION, speech.say("raci.form.of"), speech.say("raci.form.of-hint"),
                        options, chosen.map(id -> Set.of(Long.toString(id))).orElse(Set.of()), 0, 1));
    }
}
