package org.entente.command.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.command.Speech;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Option;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Target;
import org.entente.partnership.Partnership;
import org.entente.raci.Matrix;

/** The forms that add a task or a role to the matrix; a role may belong to an organisation. */
public record NameForm(Speech speech, Partnership partnership) {

    public Form of(String what) {
        List<Field> fields = new ArrayList<>();
        fields.add(new TextField("name", speech.say("raci.form." + what), speech.say("raci.form." + what + "-hint"),
                false, "", true, Matrix.LONGEST_NAME));
        if (what.equals("role") && !partnership.organisations().isEmpty()) {
            fields.add(new PickField("organization", speech.say("raci.form.of"), speech.say("raci.form.of-hint"),
                    partnership.organisations().stream()
                            .map(one -> new Option(Long.toString(one.id()), one.name())).toList(),
                    Set.of(), 0, 1));
        }
        return new Form(Target.to("raci " + what), speech.say("raci.form." + what), fields);
    }
}
