package org.entente.command.draft;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.document.Phrases;
import org.entente.export.template.Placeholders;
import org.entente.script.Content;
import org.entente.script.Plan;

/** The placeholders that a partnership's documents fill: one for each headed part of each plan. */
record TemplateParts(Content content, Phrases phrases) {

    Placeholders all() {
        return new Placeholders(content.plans().values().stream().sorted(Comparator.comparing(Plan::id))
                .flatMap(TemplateParts::parts).toList(), phrases);
    }

    /** Of one document, in its order. */
    static List<Placeholders.Part> of(Plan plan) {
        return parts(plan).toList();
    }

    private static Stream<Placeholders.Part> parts(Plan plan) {
        return plan.parts().stream().flatMap(part -> part.heading()
                .map(heading -> new Placeholders.Part(part.id(), heading)).stream());
    }
}
