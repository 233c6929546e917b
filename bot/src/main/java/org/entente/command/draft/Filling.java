package org.entente.command.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.command.Action.Suggestion;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.words.Materials;
import org.entente.command.words.Suggestions;
import org.entente.document.Gap;
import org.entente.document.Gaps;

/**
 * {@code /draft fill}: the way through just what is missing. Each card is worked out anew from the record; buttons
 * carry the key of a gap, so that what was filled in between is passed over.
 */
final class Filling {

    private final Desk desk;
    private final Materials materials;

    Filling(Desk desk, Materials materials) {
        this.desk = desk;
        this.materials = materials;
    }

    Reply fill(Request request) {
        return desk.look(request, (scene, record) -> {
            Wanted wanted = Wanted.ofDraft(request, scene.takingPart(), record);
            Gaps gaps = gaps(wanted, scene, record);
            Speech speech = desk.speech(request);
            return new Reply.Private(shown(request, gaps)
                    .map(gap -> new FillPage(speech, scene, record, wanted).card(gaps, gap))
                    .orElseGet(() -> new GapsPage(speech, scene, record, Wanted.named(request)).card(gaps)));
        });
    }

    private Gaps gaps(Wanted wanted, Scene scene, Reading record) {
        return wanted.document(materials.of(scene, record, wanted.first(scene), 1)).gaps();
    }

    private static Optional<Gap> shown(Request request, Gaps gaps) {
        return request.argument("gap").map(gaps::from).orElseGet(() -> gaps.all().stream().findFirst());
    }

    List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> {
            List<Gap> all = gaps(Wanted.ofDraft(request, scene.takingPart(), record), scene, record).all();
            Speech speech = desk.speech(request);
            return Suggestions.matching(IntStream.range(0, all.size()).mapToObj(i -> new Suggestion(all.get(i).key(),
                    FillPage.label(speech, i + 1, all.get(i)))), request.argument(option).orElse(""));
        });
    }
}
