package org.entente.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.llm.Asked.Given;
import org.entente.summary.Statement;
import org.entente.summary.Statement.Kind;
import org.entente.summary.Statement.Support;
import org.entente.text.Language;

/** What a model that knows its trade says of a prompt, and the ways in which one that does not goes wrong. */
public final class Answering {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FEWEST_WORDS = 3;
    private static final int SMALL_WORD = 3;

    private Answering() {}

    /** One thing that all share, and of each organisation one sentence of its own. */
    public static List<Statement> well(Asked asked) {
        if (asked.answers().isEmpty()) {
            return List.of();
        }
        List<Statement> statements = new ArrayList<>(List.of(shared(asked)));
        asked.organizations().forEach(one -> statements.add(own(asked, one)));
        return statements;
    }

    static List<Statement> withInventedQuotes(Asked asked) {
        return with(well(asked), support -> new Support(support.answer(), "words that nobody has ever written here"));
    }

    static List<Statement> citingNoAnswer(Asked asked) {
        return with(well(asked), support -> new Support("A999", support.quote()));
    }

    /** As if the last organisation had said nothing. */
    static List<Statement> withoutTheLast(Asked asked) {
        String last = asked.organizations().getLast();
        return well(new Asked(asked.system(), asked.user(), asked.language(), asked.answers().stream()
                .filter(one -> !one.organization().equals(last)).toList()));
    }

    static List<Statement> inTheOtherLanguage(Asked asked) {
        String text = switch (asked.language()) {
            case FRENCH -> "They all say that this is what they would like to do with the others.";
            case ENGLISH -> "Toutes disent que c'est ce qu'elles voudraient faire avec les autres.";
        };
        return well(asked).stream().map(one -> new Statement(one.kind(), text, one.support())).toList();
    }

    /** As the endpoint sends it. */
    public static String json(List<Statement> statements) {
        try {
            return JSON.writeValueAsString(Map.of("statements", statements.stream().map(one -> Map.of("kind",
                    one.kind().name().toLowerCase(Locale.ROOT), "text", one.text(), "support", one.support()))
                    .toList()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Statement shared(Asked asked) {
        List<Support> support = asked.organizations().stream().map(one -> asked.of(one).getFirst())
                .map(given -> new Support(given.id(), given.sentences().getFirst())).toList();
        return new Statement(Kind.SHARED, common(support.stream().map(Support::quote).toList(), asked.language()),
                support);
    }

    /** The words of the first sentence that stand in all the others; where they say nothing, the shortest sentence. */
    private static String common(List<String> sentences, Language language) {
        Set<String> everywhere = sentences.stream().map(sentence -> words(sentence, language).collect(Collectors
                .toSet())).reduce((a, b) -> a.stream().filter(b::contains).collect(Collectors.toSet())).orElseThrow();
        List<String> common = words(sentences.getFirst(), language).filter(everywhere::contains).toList();
        return common.stream().anyMatch(word -> word.length() > SMALL_WORD)
                ? String.join(" ", common)
                : shortest(sentences.stream());
    }

    private static Stream<String> words(String sentence, Language language) {
        return Arrays.stream(sentence.toLowerCase(language.locale()).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty());
    }

    private static Statement own(Asked asked, String organization) {
        List<Given> answers = asked.of(organization);
        String sentence = shortest(answers.stream().flatMap(given -> given.sentences().stream()));
        String id = answers.stream().filter(given -> given.sentences().contains(sentence)).findFirst().orElseThrow()
                .id();
        return new Statement(Kind.DIFFERENT, sentence, List.of(new Support(id, sentence)));
    }

    private static String shortest(Stream<String> sentences) {
        List<String> all = sentences.toList();
        return all.stream().filter(one -> one.split("\\s+").length >= FEWEST_WORDS)
                .min(Comparator.comparingInt(String::length)).orElseGet(all::getFirst);
    }

    private static List<Statement> with(List<Statement> statements, UnaryOperator<Support> changed) {
        return statements.stream().map(one -> new Statement(one.kind(), one.text(), one.support().stream()
                .map(changed).toList())).toList();
    }
}
