package org.entente.summary;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Whether an answer tells what a statement misses in it: a number, or a time. */
final class Unsaid {

    private static final Phrases HOW_MANY = Phrases.of("combien\nhow many|much");
    private static final Phrases WHEN = Phrases.of("when\nquand");
    private static final Pattern TIME = Pattern.compile("(?:month|weekday) .*|\\d+ (?:hour|am|pm)");
    private static final Pattern NUMBER = Pattern.compile("\\d.*");

    private Unsaid() {}

    static boolean isSaid(String claim, Collection<String> content, Said said) {
        List<String> words = Words.foldedOf(claim);
        return (HOW_MANY.standIn(words) && tells(NUMBER, content, said)) || (WHEN.standIn(words) && tells(TIME, content,
                said));
    }

    /** In a sentence about the same. */
    private static boolean tells(Pattern fact, Collection<String> content, Said said) {
        return said.sentences().stream().filter(one -> content.stream().anyMatch(one.stems()::contains))
                .anyMatch(one -> Facts.of(one.text()).found().stream().anyMatch(fact.asMatchPredicate()));
    }
}
