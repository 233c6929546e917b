package org.entente.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Markup;
import org.entente.command.words.ReportedFields;
import org.entente.conversation.Answer;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;

/** The fields in which an approval outside the channel is reported; who approves stands there where the group was told. */
record ApprovalFields(Speech speech, Scene scene, Reading record) {

    private static final String SCRIPT = "document-details";
    private static final String APPROVER = "approver";

    List<Field> of(Organisation own) {
        List<Field> fields = new ArrayList<>(ReportedFields.of(speech));
        approver(own).ifPresent(who -> {
            if (fields.getFirst() instanceof TextField title) {
                fields.set(0, title.holding(Markup.line(who)));
            }
        });
        return fields;
    }

    private Optional<String> approver(Organisation own) {
        return record.answers(scene.partnership().id(), SCRIPT).of(SCRIPT, APPROVER, own.id()).map(Answer::value)
                .flatMap(value -> value instanceof Value.Words words ? Optional.of(words.text()) : Optional.empty());
    }
}
