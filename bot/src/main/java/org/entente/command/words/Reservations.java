package org.entente.command.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.text.Typography;

/** What was agreed to with a reservation, for those who approve or sign the whole; the reasons stand with the wordings. */
public record Reservations(Speech speech, Scene scene, Reading record) {

    private static final int MOST = 5;
    private static final int LONGEST = 60;

    /** One line; none where nobody has a reservation. */
    public Optional<String> line() {
        List<String> held = record.wordings().of(scene.partnership().id()).all().stream().flatMap(this::held).distinct()
                .toList();
        List<String> named = held.stream().limit(MOST).toList();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(held.size() > MOST
                        ? speech.say("approval.reserved-more", "list", String.join(", ", named), "count", held.size()
                                - MOST)
                        : speech.say("approval.reserved", "list", Typography.list(named, speech.language())));
    }

    private Stream<String> held(Proposal proposal) {
        Optional<Question> question = scene.content().script(proposal.script()).flatMap(script -> script.question(
                proposal.question()));
        return question.stream().flatMap(asked -> scene.partnership().organisations().stream()
                .filter(one -> proposal.stance(one.id()) instanceof Stance.Reserves)
                .map(one -> held(one, asked)));
    }

    private String held(Organisation one, Question question) {
        return speech.say("approval.reserved-by", "organisation", Markup.typed(one.name(), LONGEST), "title", speech.in(
                question.title()));
    }
}
