package org.entente.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.summary.Digest.Excerpt;
import org.entente.summary.Digest.Line;
import org.entente.summary.Passage.Origin;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

/** The plain digest holds sentences of every organisation, word for word, whatever they wrote. */
class DigestTest {

    private static final String HONEST = "Families need warm meals. The weather was fine. We cook warm meals for families.";

    private static Passage passage(String id, long organisation, String text) {
        return new Passage(id, organisation, "Club " + organisation, "Needs", text, Language.ENGLISH, new Origin(
                "guide", id,
                1));
    }

    private static Digest digest(int most, Passage... passages) {
        Map<Long, String> parties = new LinkedHashMap<>();
        List.of(passages).forEach(one -> parties.put(one.organisation(), one.name()));
        return Digest.of(new Basis(parties, List.of(passages), Language.ENGLISH), most);
    }

    private static List<String> sentences(Digest digest) {
        return digest.excerpts().stream().flatMap(one -> one.lines().stream()).map(Line::sentence).toList();
    }

    @Test
    void theSentencesThatShareTheMostWordsStandInTheirOrder() {
        Digest digest = digest(2, passage("A1", 1, HONEST), passage("A2", 2, "Warm meals for families."));
        assertThat(digest.excerpts()).extracting(Excerpt::name).containsExactly("Club 1", "Club 2");
        assertThat(sentences(digest)).containsExactly("Families need warm meals.", "We cook warm meals for families.",
                "Warm meals for families.");
    }

    @Test
    void anAnswerOfOneSentenceIsToldToBeWhole() {
        Digest digest = digest(3, passage("A1", 1, "yes"), passage("A2", 1, HONEST));
        assertThat(digest.excerpts().getFirst().lines()).extracting(Line::whole).startsWith(true).contains(false);
    }

    @Test
    void everyOrganisationHasAtLeastALine() {
        List<String> texts = List.of("Oui", "…", "🎉", "2027-02-01", "x".repeat(4000), "\n\n- one\n\n- two\n   \n", "a",
                "نعم");
        for (String text : texts) {
            Digest digest = digest(3, passage("A1", 1, text), passage("A2", 2, HONEST));
            assertThat(digest.excerpts()).as(text).hasSize(2).allSatisfy(one -> assertThat(one.lines()).isNotEmpty());
            assertThat(digest.excerpts().getFirst().lines()).allSatisfy(line -> assertThat(text).contains(line
                    .sentence()));
        }
    }

    @Test
    void theLinesOfAListAreSentences() {
        assertThat(sentences(digest(5, passage("A1", 1, "- warm meals\n\n- a room\r\n- a van")))).containsExactly(
                "- warm meals", "- a room", "- a van");
    }

    @Test
    void aSentenceSaidTwiceMayStandTwice() {
        assertThat(sentences(digest(3, passage("A1", 1, "Warm meals. Warm meals. A van.")))).hasSize(3);
    }

    @Test
    void ofEqualSentencesTheFirstStand() {
        assertThat(sentences(digest(2, passage("A1", 1, "Apples. Pears. Plums.")))).containsExactly("Apples.",
                "Pears.");
    }

    @Test
    void manyLongAnswersGiveTheSameDigestEveryTime() {
        String text = IntStream.range(0, 250).mapToObj(i -> "Word" + i + " meals. ").reduce("", String::concat);
        Passage[] all = IntStream.rangeClosed(1, 250).mapToObj(i -> passage("A" + i, 1 + i % 25, text)).toArray(
                Passage[]::new);
        Digest digest = digest(3, all);
        assertThat(digest.excerpts()).hasSize(25).allSatisfy(one -> assertThat(one.lines()).hasSize(3));
        assertThat(digest(3, all)).isEqualTo(digest);
    }
}
