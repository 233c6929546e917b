package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.partnership.Organisation;

/** What a clause may say without any question: it is filled from the partnership itself. */
final class BuiltIn {

    private final Material material;
    private final Marks marks;

    BuiltIn(Material material, Marks marks) {
        this.material = material;
        this.marks = marks;
    }

    /** Empty where the slot is none of these. */
    Optional<List<Span>> named(String slot, Optional<Organisation> inside) {
        return switch (slot) {
            case "partnership" -> plain(material.partnership().name());
            case "organisations" -> Optional.of(names());
            case "count" -> plain(String.valueOf(material.partnership().organisations().size()));
            case "organisation" -> inside.flatMap(organisation -> plain(organisation.name()));
            default -> Optional.empty();
        };
    }

    /** "A, B and C"; with a gap where fewer than two take part. */
    private List<Span> names() {
        List<String> names = material.partnership().organisations().stream().map(Organisation::name).toList();
        List<Span> spans = new ArrayList<>();
        if (names.size() > 1) {
            String before = String.join(", ", names.subList(0, names.size() - 1));
            spans.add(new Span.Plain(material.phrases().say(material.language(), "document.and",
                    Map.of("before", before, "last", names.getLast()))));
        } else {
            names.forEach(name -> spans.add(new Span.Plain(name + " ")));
            spans.add(marks.parties());
        }
        return spans;
    }

    private static Optional<List<Span>> plain(String text) {
        return Optional.of(List.of(new Span.Plain(text)));
    }
}
