package org.entente.command.reflection;

import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.command.words.OwnWork;
import org.entente.command.words.Scripts;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.script.Script;

/** How far each organisation has come with what it does by itself: counts alone, so that everybody may see them. */
public record ReflectionProgress(Speech speech, Scene scene, Reading record) {

    /** Empty where there is no organisation yet, or no such script. */
    public Optional<String> line() {
        Optional<Script> script = scene.content().script(Scripts.REFLECTION);
        if (script.isEmpty() || scene.partnership().organisations().isEmpty()) {
            return Optional.empty();
        }
        String counts = scene.partnership().organisations().stream().map(o -> count(script.get(), o))
                .collect(Collectors.joining(", "));
        return Optional.of(speech.say("reflection.progress", "counts", counts));
    }

    private String count(Script script, Organisation organisation) {
        Interview interview = OwnWork.of(scene, record, script, organisation).interview();
        return speech.say("reflection.count", "organisation", Markup.typed(organisation.name()), "done",
                interview.settledCount(), "of", interview.asked().size());
    }
}
