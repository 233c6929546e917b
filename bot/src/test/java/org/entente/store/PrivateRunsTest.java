package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Writing;
import org.entente.command.Writing.Stale;
import org.entente.conversation.Answer;
import org.entente.conversation.FollowUp;
import org.entente.conversation.FollowUp.Owner;
import org.entente.conversation.FollowUp.Plan;
import org.entente.conversation.FollowUp.Source;
import org.entente.conversation.Share;
import org.entente.conversation.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an organisation writes by itself stands apart from what all write together, even in one script. */
class PrivateRunsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123Z");
    private static final Value.Words SECRET = new Value.Words("Entre nous.");

    @TempDir
    private Path folder;
    private SqliteStore store;
    private Begun begun;
    private long other;
    private int writes;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("entente.db"), Mode.LIVE, Clock.fixed(NOW, ZoneOffset.UTC));
        begun = Begun.in(store);
        other = write(tx -> tx.addOrganisation(begun.partnership(), "Accueil"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long write(ToLongFunction<Writing> unit) {
        return store.write("w" + ++writes, tx -> Outcome.of("done", "number", unit.applyAsLong(tx))).number("number");
    }

    private long answer(int basedOn, Value value) {
        return write(tx -> tx.privateAnswers().answer(begun.partnership(), begun.draft("q", basedOn, value)));
    }

    private Optional<Answer> present(long organisation) {
        return store.read(
                r -> r.privateAnswers().answers(begun.partnership(), "guide", organisation).of("guide", "q",
                        organisation));
    }

    @Test
    void whatAllReadNeverHoldsAPrivateAnswer() {
        answer(0, SECRET);
        assertThat(present(begun.organisation()).orElseThrow().value()).isEqualTo(SECRET);
        assertThat(present(other)).isEmpty();
        assertThat(store.<List<Answer>>read(r -> r.answers(begun.partnership()).to("guide", "q"))).isEmpty();
        assertThat(store.<List<Answer>>read(r -> r.answers(begun.partnership(), "guide").to("guide", "q"))).isEmpty();
        assertThat(store.<List<Answer>>read(r -> r.histories().of(begun.partnership(), "guide", "q"))).isEmpty();
        assertThat(store.<List<Answer>>read(r -> r.histories().latest(begun.partnership(), 9))).isEmpty();
    }

    @Test
    void theSameQuestionMayBeAnsweredTogetherToo() {
        answer(0, SECRET);
        begun.answer(store, "together", begun.draft("q", 0, "Pour tout le monde."));
        assertThat(present(begun.organisation()).orElseThrow().value()).isEqualTo(SECRET);
        assertThat(store.<List<Answer>>read(r -> r.answers(begun.partnership(), "guide").to("guide", "q")))
                .singleElement().extracting(Answer::value).isEqualTo(new Value.Words("Pour tout le monde."));
    }

    @Test
    void aColleagueWhoWasFasterIsNotOverwritten() {
        answer(0, SECRET);
        assertThatThrownBy(() -> answer(0, new Value.Words("Autre."))).isInstanceOf(Stale.class);
        assertThat(answer(0, SECRET)).isEqualTo(1);
        assertThat(answer(1, new Value.Words("Autre."))).isEqualTo(2);
    }

    @Test
    void aShareKeepsTheRevisionsThatItShowed() {
        answer(0, SECRET);
        Answer shown = present(begun.organisation()).orElseThrow();
        long share = write(tx -> tx.privateAnswers().share(begun.partnership(), List.of(shown), begun.bo()));
        answer(1, new Value.Words("Plus tard."));
        Share kept = new Share(share, "guide", begun.organisation(), "Bo", NOW, List.of(shown));
        assertThat(store.<Optional<Share>>read(r -> r.privateAnswers().share(begun.partnership(), share)))
                .contains(kept);
        assertThat(store.<List<Share>>read(r -> r.privateAnswers().shares(begun.partnership(), "guide",
                begun.organisation()))).containsExactly(kept);
        Begun elsewhere = Begun.in(store, "elsewhere");
        assertThat(store.<Optional<Share>>read(r -> r.privateAnswers().share(elsewhere.partnership(), share)))
                .isEmpty();
    }

    @Test
    void followUpsComeBackToThoseWhoMaySeeThem() {
        Plan own = new Plan(Optional.of(new Source("guide", "q")), "Appeler", Optional.of(new Owner.Title("Direction")),
                Optional.of(LocalDate.of(2027, 2, 1)));
        Plan all = new Plan(Optional.empty(), "Écrire", Optional.empty(), Optional.empty());
        answer(0, SECRET);
        long first = add(OptionalLong.of(begun.organisation()), own);
        long second = add(OptionalLong.empty(), all);
        FollowUp group = new FollowUp(second, OptionalLong.empty(), all, OptionalLong.empty(), Optional.empty(), false);
        assertThat(visible(OptionalLong.empty())).containsExactly(group);
        assertThat(visible(OptionalLong.of(other))).containsExactly(group);
        assertThat(visible(OptionalLong.of(begun.organisation()))).containsExactly(new FollowUp(first,
                OptionalLong.of(begun.organisation()), own, OptionalLong.empty(), Optional.empty(), false), group);

        Answer shown = present(begun.organisation()).orElseThrow();
        long share = write(tx -> tx.privateAnswers().share(begun.partnership(), List.of(shown), begun.bo()));
        long later = add(OptionalLong.of(begun.organisation()), own);
        assertThat(visible(OptionalLong.of(other))).extracting(FollowUp::id).containsExactly(first, second)
                .doesNotContain(later);
        assertThat(visible(OptionalLong.empty()).getFirst().share()).hasValue(share);
    }

    @Test
    void whatIsDoneIsNoLongerOpenAndWhatIsPutOffSaysSo() {
        Plan plan = new Plan(Optional.empty(), "Écrire", Optional.empty(), Optional.empty());
        long id = add(OptionalLong.empty(), plan);
        LocalDate until = LocalDate.of(2027, 1, 1);
        write(tx -> {
            tx.followUps().snooze(id, until);
            return 0;
        });
        assertThat(visible(OptionalLong.empty()).getFirst().snoozed()).contains(until);
        write(tx -> {
            tx.followUps().done(id, begun.bo());
            tx.followUps().done(id, begun.awa());
            return 0;
        });
        assertThat(visible(OptionalLong.empty()).getFirst().done()).isTrue();
        assertThat(store.<List<FollowUp>>read(r -> r.followUps().open(begun.partnership(), OptionalLong.empty())))
                .isEmpty();
    }

    private long add(OptionalLong organisation, Plan plan) {
        return write(tx -> tx.followUps().add(begun.partnership(), organisation, plan, begun.bo()));
    }

    private List<FollowUp> visible(OptionalLong reader) {
        return store.read((Reading r) -> r.followUps().visible(begun.partnership(), reader));
    }
}
