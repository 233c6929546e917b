package org.entente.command.words;

import java.time.LocalDate;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.document.Approvers;
import org.entente.document.Gaps;

/**
 * What the next step towards a signed document, and after it, is told from.
 *
 * @param gaps      what the text that the group prepares lacks
 * @param approvers who has approved which version of it
 * @param changed   whether all have signed, and the record would no longer say the same
 * @param today     after which a day that matters comes next
 */
public record Outlook(Gaps gaps, Approvers approvers, boolean changed, LocalDate today) {

    public static Outlook of(Scene scene, Reading record, Materials materials) {
        return new Outlook(materials.gaps(scene, record), new Standing(materials).of(scene, record), changed(scene,
                record, materials), LocalDate.now(materials.clock()));
    }

    private static boolean changed(Scene scene, Reading record, Materials materials) {
        return new ChosenDocument(scene, record).settled().flatMap(signed -> materials.amendment(scene, record, signed,
                1)).filter(amendment -> !amendment.nothing()).isPresent();
    }
}
