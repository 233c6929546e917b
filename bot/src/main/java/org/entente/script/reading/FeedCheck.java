package org.entente.script.reading;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.script.Condition;
import org.entente.script.Content;
import org.entente.script.Plan;
import org.entente.script.Question;
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

    /** An amendment takes the slots of what it amends, and has none of its own. */
    private static Set<String> slots(Plan plan) {
        return plan.amends()
                ? Set.of()
                : SlotUse.of(plan).stream().filter(use -> !use.builtIn()).map(SlotUse::slot)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    void check(Script script) {
        script.questions().forEach(this::checkDocuments);
        if (script.audience() == Script.Audience.PRIVATE) {
            script.questions().flatMap(question -> question.feeds().stream()).forEach(slot -> findings.at(slot,
                    "a private worksheet feeds no document: its answers belong to one organisation; remove 'feeds'"));
            return;
        }
        script.questions().flatMap(question -> question.feeds().stream())
                .filter(slot -> !unread.contains(slot.plan())).forEach(this::check);
    }

    /** It is asked for documents that there are, and feeds no other. */
    private void checkDocuments(Question question) {
        if (question.when().orElse(null) instanceof Condition.ForDocuments asked) {
            asked.documents().stream().filter(id -> !slots.containsKey(id) && !unread.contains(id))
                    .forEach(id -> findings.at(asked, noDocument(id)));
            question.feeds().stream().filter(slot -> !asked.documents().contains(slot.plan()))
                    .forEach(slot -> findings.at(slot, "'" + question.id() + "' is not asked for the document '"
                            + slot.plan() + "'; name it under 'documents', or remove the slot"));
        }
    }

    private String noDocument(String id) {
        return "no document is called '" + id + "'" + DidYouMean.near(id, slots.keySet());
    }

    private void check(SlotRef slot) {
        Set<String> known = slots.get(slot.plan());
        if (known == null) {
            findings.at(slot, noDocument(slot.plan()));
        } else if (!known.contains(slot.slot())) {
            findings.at(slot, "the document '" + slot.plan() + "' has no slot '" + slot.slot() + "'"
                    + DidYouMean.near(slot.slot(), known));
        }
    }
}
