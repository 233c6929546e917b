package org.entente.discord;

import java.util.concurrent.ThreadLocalRandom;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import org.entente.command.card.Form;

/** Forms as Discord's modals. */
final class Forms {

    /** An argument that only makes a form's id differ: phones show a stale prefill where an id repeats. */
    static final String NONCE = "n";

    private Forms() {}

    static Modal modal(Form form) {
        String nonce = Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36), 36);
        return Modal.create(form.target().with(NONCE, nonce).encode(), form.title())
                .addComponents(form.fields().stream().map(Forms::field).toList()).build();
    }

    private static ModalTopLevelComponent field(Form.Field field) {
        return switch (field) {
            case Form.Note note -> TextDisplay.of(note.markup());
            case Form.TextField text -> label(text.label(), text.hint(), input(text));
            case Form.PickField pick -> label(pick.label(), pick.hint(), select(pick));
            case Form.PersonField person -> label(person.label(), person.hint(), select(person.id(),
                    SelectTarget.USER, person.required()));
            case Form.RoleField role -> label(role.label(), role.hint(), select(role.id(), SelectTarget.ROLE, role
                    .required()));
            case Form.FileField file -> label(file.label(), file.hint(), AttachmentUpload.create(file.id())
                    .setRequiredRange(file.required() ? 1 : 0, 1).setRequired(file.required()).build());
        };
    }

    private static Label label(String label, String hint, LabelChildComponent child) {
        return hint.isBlank() ? Label.of(label, child) : Label.of(label, hint, child);
    }

    private static TextInput input(Form.TextField field) {
        TextInput.Builder input = TextInput
                .create(field.id(), field.multiline() ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT)
                .setRequired(field.required()).setMaxLength(field.longest());
        if (!field.prefill().isEmpty() && field.prefill().length() <= field.longest()) {
            input.setValue(field.prefill());
        }
        return input.build();
    }

    /** One of Discord's own list. */
    private static EntitySelectMenu select(String id, SelectTarget target, boolean required) {
        return EntitySelectMenu.create(id, target).setRequiredRange(required ? 1 : 0, 1).setRequired(required).build();
    }

    private static StringSelectMenu select(Form.PickField field) {
        return StringSelectMenu.create(field.id())
                .addOptions(field.options().stream().map(option -> SelectOption.of(option.label(), option.value()))
                        .toList())
                .setDefaultValues(field.chosen()).setRequiredRange(field.least(), Math.min(field.most(), field.options()
                        .size()))
                .setRequired(field.least() > 0).build();
    }
}
