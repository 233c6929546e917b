package org.entente.script.reading;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.script.Content;
import org.entente.script.Plan;
import org.entente.script.Script;
import org.entente.script.SlotRef;

/** Refuses questions that feed a document or a slot that is not there. */
final class FeedCheck {

    private final Map<String, Set<String>> slots;
    private final Set<String> unread;
    private final Findings findings;

    /** @param unread ids of documents whose files could not be read: nothing is said of what feeds them */
    FeedCheck(Content content, Set<String> unread, Findings findings) {
        this.slots = content.plans().values().stream().collect(Collectors.toMap(Plan::id, FeedCheck::slots));
        this.unread = unread;
        this.findings = findings;
    }

    private static Set<String> slots(Plan plan) {
        return SlotUse.of(plan).stream().filter(use -> !use.builtIn()).map(SlotUse::slot)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void check(Script script) {
        if (script.audience() == Script.Audience.PRIVATE) {
            script.questions().flatMap(question -> question.feeds().stream()).forEach(slot -> findings.at(slot,
                    "a private worksheet feeds no document: its answers belong to one organisation; remove 'feeds'"));
            return;
        }
        script.questions().flatMap(question -> question.feeds().stream())
                .filter(slot -> !unread.contains(slot.plan())).forEach(this::check);
    }

    private void check(SlotRef slot) {
        Set<String> known = slots.get(slot.plan());
        if (known == null) {
            findings.at(slot, "no document is called '" + slot.plan() + "'"
                    + DidYouMean.near(slot.plan(), slots.keySet()));
        } else if (!known.contains(slot.slot())) {
            findings.at(slot, "the document '" + slot.plan() + "' has no slot '" + slot.slot() + "'"
                    + DidYouMean.near(slot.slot(), known));
        }
    }
}
