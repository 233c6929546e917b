package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.llm.Answering;
import org.entente.llm.StubModel.Mode;
import org.entente.play.BadAnswers.Failure;
import org.entente.summary.Attempt;
import org.entente.summary.Passage;
import org.entente.summary.Statement;
import org.entente.summary.Statement.Support;
import org.entente.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whatever a model answers, on the whole way from the command over HTTP to the channel: nothing that it invents stands
 * there as fact, what is left out is told, and where too much fails there is the plain digest.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadAnswersTest {

    /** Over before whatever is slow or hangs has answered. */
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final int TRIES = 2;
    /** With a statement of this length the whole answer is none. */
    private static final int ENDLESS = 5000;

    private final Tally tally = new Tally();
    private final Tally good = new Tally();

    @BeforeAll
    void tryAll() throws Exception {
        for (Language language : Language.values()) {
            BadAnswers answers = BadAnswers.in(language);
            try (ModelRoom room = opened(answers, ModelRoom.AMPLE)) {
                goodOnes(room, answers);
                badStatements(room, answers);
                noStatements(room, answers);
                for (Failure failure : BadAnswers.FAILURES) {
                    fails(room, answers, failure);
                }
                injections(room, answers);
            }
            try (ModelRoom room = opened(answers, SHORT)) {
                for (Failure failure : BadAnswers.LATE) {
                    fails(room, answers, failure);
                }
            }
        }
    }

    private static ModelRoom opened(BadAnswers answers, Duration limit) throws Exception {
        ModelRoom room = ModelRoom.of(answers.language(), answers.organisations(), limit);
        room.answers(answers.answers());
        room.allConsent(answers.organisations().size());
        return room;
    }

    private static Sightings asked(ModelRoom room, Language language, String answer) throws InterruptedException {
        room.stub.plays(Mode.OBEYS);
        room.stub.talkedInto(asked -> answer);
        return new Sightings(room.asks(), language);
    }

    private void goodOnes(ModelRoom room, BadAnswers answers) throws InterruptedException {
        Sightings seen = asked(room, answers.language(), Answering.json(answers.honest()));
        good.add("good", answers.honest().size(), seen, Set.of());
        good.expect(seen.facts().containsAll(answers.mayStand()), "good", "not all is shown", seen);
        room.forgets();
    }

    private void badStatements(ModelRoom room, BadAnswers answers) throws InterruptedException {
        for (String kind : answers.bad().keySet()) {
            for (Statement written : Objects.requireNonNull(answers.bad().get(kind))) {
                Statement bad = filled(written, room);
                Sightings alone = asked(room, answers.language(), Answering.json(List.of(bad)));
                tally.add(kind, 1, alone, Set.of());
                tally.expect(alone.isDigest("summary.unfounded"), kind, "no digest", alone);
                Sightings among = asked(room, answers.language(), Answering.json(answers.among(List.of(bad))));
                tally.add(kind, 1, among, answers.mayStand());
                boolean endless = bad.text().length() > ENDLESS && among.isDigest("summary.unfounded");
                tally.expect(endless || among.tellsWhatIsLeftOut(1), kind, "does not tell what is left out", among);
                tally.expect(endless || among.facts().size() == answers.honest().size(), kind, "not the honest alone",
                        among);
                room.forgets();
            }
        }
    }

    /** Somebody's own id, and ten thousand characters, where the file says so. */
    private static Statement filled(Statement written, ModelRoom room) {
        return new Statement(written.kind(), written.text().replace("{ben}", Long.toString(room.room.ben.id()))
                .replace("{10000}", "x".repeat(10_000)), written.support().stream().map(one -> new Support(one.answer(),
                        one.quote())).toList());
    }

    private void noStatements(ModelRoom room, BadAnswers answers) throws InterruptedException {
        for (String nonsense : BadAnswers.NONSENSE) {
            digest(room, answers, "nonsense", nonsense);
        }
        for (String none : BadAnswers.NO_STATEMENT) {
            digest(room, answers, "an empty list", none);
        }
    }

    private void digest(ModelRoom room, BadAnswers answers, String kind, String answer) throws InterruptedException {
        Sightings seen = asked(room, answers.language(), answer);
        tally.add(kind, 1, seen, Set.of());
        tally.expect(seen.isDigest("summary.unfounded"), kind, "no digest", seen);
    }

    private void fails(ModelRoom room, BadAnswers answers, Failure failure) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            room.stub.plays(failure.mode());
            Sightings seen = new Sightings(room.asks(), answers.language());
            tally.add(failure.kind(), 1, seen, Set.of());
            tally.expect(seen.isDigest(failure.told()), failure.kind(), "no digest, or not why", seen);
            assertThat(room.stub.followed()).isZero();
        }
    }

    /** A question's title is nobody's to change here. */
    private void injections(ModelRoom room, BadAnswers answers) throws InterruptedException {
        List<Attempt> attempts = Attempt.all().stream().filter(one -> one.basis().language() == answers.language()
                && !one.isInTitle()).toList();
        room.answers(texts(attempts.getFirst()));
        for (Attempt attempt : attempts) {
            if (texts(attempt).getFirst().equals(texts(attempts.getFirst()).getFirst())) {
                room.answers(room.room.cleo, texts(attempt).get(1));
                Sightings alone = asked(room, answers.language(), Answering.json(attempt.obeyed()));
                tally.add("an injection obeyed", attempt.obeyed().size(), alone, Set.of());
                tally.expect(alone.isDigest("summary.unfounded"), attempt.sort(), "no digest", alone);
                Sightings among = asked(room, answers.language(), Answering.json(answers.among(attempt.obeyed())));
                tally.add("an injection obeyed", attempt.obeyed().size(), among, answers.mayStand());
            }
        }
    }

    private static List<String> texts(Attempt attempt) {
        return attempt.basis().passages().stream().map(Passage::text).toList();
    }

    @Test
    void nothingThatAModelInventsReachesTheChannelAsFact() {
        assertThat(tally.lines()).hasSizeGreaterThan(30).allSatisfy((kind, line) -> {
            assertThat(line.tried()).as(kind).isGreaterThanOrEqualTo(4);
            assertThat(line.reached()).as(kind).isZero();
        });
    }

    @Test
    void everyBadAnswerIsToldForWhatItIsAndCallsAndLeadsNowhere() {
        assertThat(tally.faults).isEmpty();
    }

    /** Or nothing bad would be seen either. */
    @Test
    void whatIsHonestIsSeen() {
        assertThat(good.lines().values()).singleElement().satisfies(line -> assertThat(line.reached())
                .isGreaterThanOrEqualTo(line.tried()));
        assertThat(good.faults).noneMatch(fault -> fault.contains("not all") || fault.contains("leads out"));
    }

    @Test
    void theTableTellsWhatWasTried() throws IOException {
        try (InputStream in = Objects.requireNonNull(BadAnswersTest.class.getResourceAsStream("bad-answers.md"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains(tally.table());
        }
    }
}
