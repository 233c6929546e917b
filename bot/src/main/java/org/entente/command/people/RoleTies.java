package org.entente.command.people;

import java.util.Map;
import java.util.Optional;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Named;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Markup;
import org.entente.command.words.Spoken;
import org.entente.partnership.Organisation;
import org.entente.partnership.Tie;

/** A lead ties a Discord role to the organisation: whoever wears it speaks for it. The same again ends the tie. */
final class RoleTies {

    private final Desk desk;

    RoleTies(Desk desk) {
        this.desk = desk;
    }

    Reply tie(Request request) {
        if (request.argument("role").isEmpty() && request.field("role").isEmpty()) {
            return desk.look(request, (scene, record) -> {
                scene.lead();
                return new Reply.Open(new MemberForms(desk.speech(request)).role());
            });
        }
        Outcome done = desk.write(request, (scene, record) -> tie(request, scene, record));
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            return Reply.publicly(speech.say(done.word().equals("tied")
                    ? "organisation.role-tied"
                    : "organisation.role-untied", "role", Markup.typed("@" + request.role("role").name()),
                    "organisation", Spoken.name(scene.partnership(), done.number("organisation"))));
        });
    }

    private static Outcome tie(Request request, Scene scene, Writing record) {
        Organisation own = scene.lead();
        Named role = request.role("role");
        Optional<Tie> present = scene.partnership().group().ties().stream()
                .filter(tie -> tie.role().equals(role.id())).findFirst();
        if (present.isEmpty()) {
            record.memberships().tie(own.id(), role.id(), role.name(), Desk.actor(request, record));
            return Outcome.of("tied", "organisation", own.id());
        }
        if (present.get().organisation() != own.id()) {
            throw new Refused("organisation.role-taken", Map.of("role", Markup.typed("@" + role.name()),
                    "organisation", Spoken.name(scene.partnership(), present.get().organisation())));
        }
        record.memberships().untie(present.get().id());
        return Outcome.of("untied", "organisation", own.id());
    }
}
