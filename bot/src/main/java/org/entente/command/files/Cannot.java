package org.entente.command.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.export.Unshown;

/** Says once which characters the files beside a reply cannot show, and what stands in their place. */
public final class Cannot {

    private Cannot() {}

    /** Empty where they show all. */
    public static Optional<String> show(Speech speech, Unshown unshown) {
        List<String> sentences = Stream.of(formless(speech, unshown), forbidden(speech, unshown))
                .flatMap(Optional::stream).toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of("-# " + String.join(" ", sentences));
    }

    private static Optional<String> formless(Speech speech, Unshown unshown) {
        return unshown.formless().isEmpty()
                ? Optional.empty()
                : Optional.of(speech.say("files.formless", "count", unshown.formless().size(), "example",
                        Unshown.number(unshown.formless().first())));
    }

    private static Optional<String> forbidden(Speech speech, Unshown unshown) {
        return unshown.forbidden().isEmpty()
                ? Optional.empty()
                : Optional.of(speech.say("files.forbidden", "count", unshown.forbidden().size()));
    }
}
