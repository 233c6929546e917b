package org.entente.export.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Phrases;
import org.entente.text.Language;
import org.entente.text.Text;

/**
 * The placeholders that templates may hold, by every name that people give them: the English and the French one,
 * and for a part of a document its id and its heading in both languages; capitals, accents and spaces do not matter.
 */
public final class Placeholders {

    /** A headed part of some document. */
    public record Part(String id, Text heading) {}

    private final Map<String, Placeholder> byName = new LinkedHashMap<>();
    private final List<Part> parts;
    private final Phrases phrases;

    /** @param parts of all documents that there are; an id or heading may come again */
    public Placeholders(List<Part> parts, Phrases phrases) {
        this.parts = List.copyOf(parts);
        this.phrases = phrases;
        for (Language language : Language.values()) {
            fixed().forEach(one -> byName.putIfAbsent(fold(name(one, language)), one));
        }
        parts.forEach(part -> byName.putIfAbsent(fold(part.id()), new Placeholder.OfPlan(part.id())));
        for (Part part : parts) {
            byName.putIfAbsent(fold(part.heading().french()), new Placeholder.OfPlan(part.id()));
            byName.putIfAbsent(fold(part.heading().english()), new Placeholder.OfPlan(part.id()));
        }
    }

    /** Those that every document has. */
    private static List<Placeholder> fixed() {
        return Stream.concat(Stream.<Placeholder>of(Placeholder.Fact.values()), Stream.<Placeholder>of(
                Placeholder.Always.values())).toList();
    }

    private String name(Placeholder fixed, Language language) {
        return phrases.say(language, "placeholder." + key(fixed));
    }

    private static String key(Placeholder fixed) {
        return fixed.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<Placeholder> find(String name) {
        return Optional.ofNullable(byName.get(fold(name)));
    }

    /** Those for words, as they are typed in a language. */
    public List<String> words(Language language) {
        return Stream.of(Placeholder.Fact.values()).map(fact -> typed(name(fact, language))).toList();
    }

    /** Those for paragraphs and tables, as they are typed in a language. */
    public List<String> wholes(Language language) {
        List<String> names = new ArrayList<>(Stream.of(Placeholder.Always.values())
                .map(always -> typed(name(always, language))).toList());
        parts.stream().map(part -> typed(part, language)).distinct().forEach(names::add);
        return names;
    }

    static String typed(String name) {
        return "{{ " + name + " }}";
    }

    /** In English by its id, in French by its heading. */
    static String typed(Part part, Language language) {
        return typed(switch (language) {
            case ENGLISH -> part.id();
            case FRENCH -> part.heading().french().toLowerCase(Locale.FRENCH);
        });
    }

    String typed(Placeholder.Fact fact, Language language) {
        return typed(name(fact, language));
    }

    String typed(Placeholder.Always always, Language language) {
        return typed(name(always, language));
    }

    List<Part> parts() {
        return parts;
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
