package org.entente.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.partnership.Organisation;

/** What a clause may say without any question: it is filled from the partnership itself. */
final class BuiltIn {

    private static final String EARLIER = "earlier-amendments";
    private static final Set<String> AMENDING = Set.of("amendment", "signed-title", "signed-version", "signed-on",
            EARLIER);

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
            default -> material.amendment().flatMap(one -> amending(one, slot));
        };
    }

    /** Whether the slot is one that an amendment fills, or leaves out together with its clause. */
    static boolean ofAmendment(Material material, String slot) {
        return material.amendment().isPresent() && AMENDING.contains(slot);
    }

    private Optional<List<Span>> amending(Amendment amendment, String slot) {
        return switch (slot) {
            case "amendment" -> plain(Integer.toString(amendment.amends().number()));
            case "signed-title" -> plain(amendment.signed().title().in(material.language()));
            case "signed-version" -> plain(Integer.toString(amendment.amends().version()));
            case "signed-on" -> plain(material.phrases().say(material.language(), "document.date",
                    Map.of("date", amendment.on())));
            case EARLIER -> earlier(amendment);
            default -> Optional.empty();
        };
    }

    /** Empty before the second amendment. */
    private Optional<List<Span>> earlier(Amendment amendment) {
        List<String> names = new ArrayList<>();
        for (LocalDate day : amendment.earlier()) {
            names.add(material.phrases().say(material.language(), "document.amendment-in-force",
                    Map.of("number", names.size() + 1, "date", day)));
        }
        return names.isEmpty() ? Optional.empty() : plain(joined(names));
    }

    private String joined(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : material.phrases().say(material.language(), "document.and", Map.of("before",
                        String.join(", ", names.subList(0, names.size() - 1)), "last", names.getLast()));
    }

    /** "A, B and C"; with a gap where fewer than two take part. */
    private List<Span> names() {
        List<String> names = material.partnership().organisations().stream().map(Organisation::name).toList();
        List<Span> spans = new ArrayList<>();
        if (names.size() > 1) {
            spans.add(new Span.Plain(joined(names)));
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
