package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.command.Outcome;
import org.entente.command.Writing.Stale;
import org.entente.conversation.Answer;
import org.entente.conversation.Answer.Entered;
import org.entente.conversation.Answers;
import org.entente.conversation.Draft;
import org.entente.conversation.Value;
import org.entente.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRevisionsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123Z");

    @TempDir
    private Path folder;
    private SqliteStore store;
    private Begun begun;
    private int writes;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("entente.db"), Mode.LIVE, Clock.fixed(NOW, ZoneOffset.UTC));
        begun = Begun.in(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private int answer(Draft draft) {
        return begun.answer(store, "a" + ++writes, draft);
    }

    private Answer present(String question) {
        return store.read(
                r -> r.answers(begun.partnership(), "guide").of("guide", question, begun.organisation()).orElseThrow());
    }

    private Draft entered(Entered entered, int basedOn) {
        return new Draft("guide", "q", begun.organisation(), basedOn, new Value.Words("Oui."), Language.FRENCH,
                begun.awa(), entered);
    }

    static List<Value> values() {
        return List.of(new Value.Words("Chaque mardi, à l’accueil."), new Value.Picks(List.of("weekly", "monthly")),
                new Value.Amount(Long.MIN_VALUE), new Value.Day(LocalDate.of(2027, 2, 1)), new Value.Truth(true),
                new Value.Truth(false), new Value.Skipped());
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyKindOfValueComesBackAfterClosingAndOpening(Value value) {
        answer(begun.draft("q", 0, value));
        store.close();
        store = SqliteStore.open(folder.resolve("entente.db"), Mode.LIVE, Clock.systemUTC());
        assertThat(present("q")).isEqualTo(new Answer("guide", "q", begun.organisation(), 1, value, Language.FRENCH,
                begun.bo(), "Bo", Entered.BY_MEMBER, NOW));
    }

    @Test
    void theNewestRevisionIsThePresentAnswer() {
        assertThat(answer(begun.draft("q", 0, "Un."))).isEqualTo(1);
        assertThat(answer(begun.draft("q", 1, "Deux."))).isEqualTo(2);
        assertThat(present("q").value()).isEqualTo(new Value.Words("Deux."));
        assertThat(present("q").revision()).isEqualTo(2);
    }

    @Test
    void anAnswerBasedOnAnOlderRevisionIsStale() {
        answer(begun.draft("q", 0, "Un."));
        assertThatThrownBy(() -> answer(begun.draft("q", 0, "Autre.")))
                .isInstanceOfSatisfying(Stale.class, stale -> assertThat(stale.revision()).isEqualTo(1));
        assertThat(present("q").value()).isEqualTo(new Value.Words("Un."));
    }

    @Test
    void theSameAnswerIsNoNewRevisionHoweverOldItsForm() {
        answer(begun.draft("q", 0, "Un."));
        answer(begun.draft("q", 1, "Deux."));
        assertThat(answer(begun.draft("q", 2, "Deux."))).isEqualTo(2);
        assertThat(answer(begun.draft("q", 0, "Deux."))).isEqualTo(2);
    }

    @Test
    void aMemberWhoRepeatsTheFacilitatorsEntryConfirmsIt() {
        assertThat(answer(entered(Entered.BY_FACILITATOR, 0))).isEqualTo(1);
        assertThat(answer(entered(Entered.BY_FACILITATOR, 0))).isEqualTo(1);
        assertThat(answer(entered(Entered.BY_MEMBER, 0))).isEqualTo(2);
        assertThat(present("q").entered()).isEqualTo(Entered.BY_MEMBER);
        assertThat(answer(entered(Entered.BY_FACILITATOR, 2))).isEqualTo(2);
    }

    @Test
    void answersOfOneScriptAreApartFromThoseOfAnother() {
        answer(begun.draft("q", 0, "Un."));
        answer(new Draft("details", "q", begun.organisation(), 0, new Value.Amount(3), Language.ENGLISH, begun.bo(),
                Entered.BY_MEMBER));
        assertThat(store.<List<Answer>>read(r -> r.answers(begun.partnership(), "guide").to("details", "q"))).isEmpty();
        assertThat(store.<List<Answer>>read(r -> r.answers(begun.partnership()).to("details", "q"))).hasSize(1);
        assertThat(store.<List<Answer>>read(r -> r.answers(999).to("guide", "q"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "\u0001\u0008\r\n\t", "👩🏽‍🚒🇫🇷", "\uD83D alone", "\uDE00\uD83D",
            "« à l’œuvre » !", "'; drop table answer; --", ":name <tag> \\ \" {\"words\": 1}", "\uFEFF\u202E\uFFFF"})
    void textComesBackExactly(String text) {
        answer(begun.draft("q", 0, text));
        assertThat(present("q").value()).isEqualTo(new Value.Words(text));
    }

    @Test
    void randomTextsComeBackExactly() {
        Random random = new Random(20261120);
        List<String> texts = Stream.generate(() -> text(random)).limit(500).toList();
        store.write("texts", tx -> {
            texts.forEach(text -> tx.answer(begun.partnership(), begun.draft("q" + texts.indexOf(text), 0, text)));
            return Outcome.of("answered");
        });
        Answers answers = store.read(r -> r.answers(begun.partnership(), "guide"));
        assertThat(texts).allSatisfy(text -> assertThat(answers.to("guide", "q" + texts.indexOf(text)))
                .extracting(Answer::value).containsExactly(new Value.Words(text)));
    }

    /** Any sequence of UTF-16 units, half of it from the first 256. */
    private static String text(Random random) {
        return random.ints(random.nextInt(200), 0, 0x10000).map(unit -> random.nextBoolean() ? unit : unit & 0xFF)
                .collect(StringBuilder::new, (text, unit) -> text.append((char) unit), StringBuilder::append)
                .toString();
    }

    @Test
    void namesComeBackExactlySaveForHalvesOfSurrogatePairs() {
        String name = "Zoé\u0000 « l’Œuvre » 👩🏽‍🚒";
        store.write("name", tx -> Outcome.of("x", "id", tx.person("2", name).id()));
        answer(begun.draft("q", 0, "Un."));
        assertThat(present("q").author()).isEqualTo(name);
    }
}
