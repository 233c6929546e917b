package org.entente.command.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.command.words.Scripts;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.text.Typography;

/** How far the group has come towards common texts, and on whose word it waits. */
public record WordingProgress(Speech speech, Scene scene, Reading record) {

    public List<String> lines() {
        int agreed = 0;
        int proposed = 0;
        int open = 0;
        for (Interview interview : Scripts.together(scene.content()).stream()
                .map(script -> Scripts.interview(scene.partnership(), script, record)).toList()) {
            for (Question question : interview.asked()) {
                if (question.about() == Question.About.GROUP) {
                    agreed += interview.isAgreed(question) ? 1 : 0;
                    proposed += !interview.isAgreed(question) && !interview.proposed(question).isEmpty() ? 1 : 0;
                    open += interview.proposed(question).isEmpty() ? 1 : 0;
                }
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(speech.say("status.texts", "agreed", agreed, "proposed", proposed, "open", open));
        awaited().ifPresent(lines::add);
        return lines;
    }

    private Optional<String> awaited() {
        List<String> names = scene.partnership().organisations().stream().flatMap(one -> awaited(one).stream())
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("- " + speech.say("status.texts-await", "organisations",
                        Typography.list(names, speech.language())));
    }

    private Optional<String> awaited(Organisation organisation) {
        int count = Awaiting.count(scene, record, organisation);
        return count == 0
                ? Optional.empty()
                : Optional.of(speech.say("status.texts-await-one", "organisation", Markup.typed(organisation.name()),
                        "count", count));
    }
}
