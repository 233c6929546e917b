package org.entente.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where organisations are named in a text: in full, by the word that tells them apart, or by their initials. */
final class Names {

    /** A name in a text, from where to where. */
    record Mention(int from, int to, long organisation) {}

    private record Form(Pattern pattern, long organisation) {}

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
    /** Behind these a part of a name is a place: "in Maplewood". */
    private static final String NO_PLACE = "(?<!\\b(?:in|In|at|At|near|from|to|à|À|vers)[ \u00A0])";
    private static final Pattern FOR = Pattern
            .compile(
                    "(?iu)(?:on behalf of|in the name of|signed|signé|au nom d|de la part d)[ ,:e'’]*(?:l[ea'’] ?|the )?$");
    private static final Pattern SAYS = Pattern
            .compile("(?iu)^ ?(?:declares?|says?|states?|writes?|dit|déclare|affirme|écrit)? ?:");
    private static final int SHORTEST = 4;
    private static final int FEWEST_INITIALS = 3;
    /** What many organisations are called. */
    private static final WordList COMMON = WordList.of(
            """
                    centre* center* maison* house* service* associat* organi* reseau* network* groupe* group* club* coop* fond* foundation
                    agence* agency societe* society community communau* corporation comite* committee conseil* council saint sainte
                    ecole* school* college* universit* bibliotheque* library hopital* hospital clini* ville city town office bureau
                    nouve* north south east west nord ouest national* regional* local* first premier* famil* jeun* youth women femmes
                    sante health emploi employment partenaire* partner* partnership""");

    private final List<Form> forms;

    Names(Map<Long, String> parties) {
        List<Form> all = new ArrayList<>();
        parties.entrySet().stream().sorted((a, b) -> b.getValue().length() - a.getValue().length())
                .forEach(one -> all.add(new Form(full(one.getValue()), one.getKey())));
        alone(parties, Names::distinctive).forEach((organisation, word) -> all.add(new Form(Pattern.compile(NO_PLACE
                + NO_LETTER_BEFORE + Pattern.quote(word) + NO_LETTER_AFTER), organisation)));
        alone(parties, Names::initials).forEach((organisation, word) -> all.add(new Form(Pattern.compile(
                NO_LETTER_BEFORE
                        + word + NO_LETTER_AFTER), organisation)));
        forms = List.copyOf(all);
    }

    /** In their order; longer names first: "Azur Nord" is not "Azur". */
    List<Mention> in(String text) {
        Map<Integer, Mention> found = new TreeMap<>();
        for (Form form : forms) {
            for (MatchResult place : form.pattern().matcher(text).results().toList()) {
                Mention mention = new Mention(place.start(), place.end(), form.organisation());
                if (found.values().stream().noneMatch(other -> overlap(other, mention))) {
                    found.put(mention.from(), mention);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether somebody else's words are given there: "on behalf of Azur", "Azur says: …". */
    boolean speaksFor(String text, long speaker) {
        return in(text).stream().filter(mention -> mention.organisation() != speaker).anyMatch(mention -> FOR.matcher(
                text.substring(0, mention.from())).find() || SAYS.matcher(text.substring(mention.to())).find());
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static Pattern full(String name) {
        String words = Words.of(name).stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]+"));
        return Pattern.compile(NO_LETTER_BEFORE + words + NO_LETTER_AFTER,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A part of each name, where no other organisation has the same. */
    private static Map<Long, String> alone(Map<Long, String> parties, Function<String, Optional<String>> part) {
        Map<Long, String> parts = new LinkedHashMap<>();
        parties.forEach((organisation, name) -> part.apply(name).ifPresent(word -> parts.put(organisation, word)));
        Map<String, Long> times = parts.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors
                .counting()));
        parts.values().removeIf(word -> times.getOrDefault(word, 0L) > 1);
        return parts;
    }

    private static Optional<String> distinctive(String name) {
        return Words.of(name).stream().filter(word -> word.length() >= SHORTEST
                && Character.isUpperCase(word.codePointAt(0)) && !COMMON.holds(Words.folded(word))).findFirst();
    }

    private static Optional<String> initials(String name) {
        return Optional.of(Words.of(name).stream().map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .filter(letter -> Character.isUpperCase(letter.codePointAt(0))).collect(Collectors.joining()))
                .filter(letters -> letters.length() >= FEWEST_INITIALS);
    }
}
