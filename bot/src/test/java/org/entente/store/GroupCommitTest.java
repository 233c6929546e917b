package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.entente.command.Outcome;
import org.entente.command.Store.NotStored;
import org.entente.command.Writing.AlreadyThere;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {

    @TempDir
    private Path folder;
    private SqliteStore store;
    private Begun begun;
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("entente.db"), Mode.REHEARSAL, Clock.systemUTC());
        begun = Begun.in(store);
    }

    @AfterEach
    void close() {
        store.close();
        callers.close();
    }

    /** Runs the units in one transaction: they queue up behind one that waits. */
    private List<CompletableFuture<Outcome>> together(List<Supplier<Outcome>> units) {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch blocked = new CountDownLatch(1);
        callers.execute(() -> store.write("gate " + System.nanoTime(), tx -> {
            blocked.countDown();
            waitFor(gate);
            return Outcome.of("gate");
        }));
        waitFor(blocked);
        List<CompletableFuture<Outcome>> futures = new ArrayList<>();
        for (Supplier<Outcome> unit : units) {
            futures.add(call(unit));
            while (store.writer().waiting() < futures.size()) {
                Thread.onSpinWait();
            }
        }
        gate.countDown();
        return futures;
    }

    private CompletableFuture<Outcome> call(Supplier<Outcome> unit) {
        return CompletableFuture.supplyAsync(unit, callers);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Supplier<Outcome> saying(String question) {
        return () -> store.write(question, tx -> Outcome.of("answered", "revision",
                tx.answer(begun.partnership(), begun.draft(question, 0, "Oui."))));
    }

    private boolean said(String question) {
        return store.read(r -> r.answers(begun.partnership()).of("guide", question, begun.organisation()).isPresent());
    }

    private static Throwable failure(CompletableFuture<Outcome> future) {
        assertThatThrownBy(future::join).isInstanceOf(CompletionException.class);
        return future.exceptionNow();
    }

    @Test
    void aUnitThatFailsLeavesNothingAndItsNeighboursGoOn() {
        List<CompletableFuture<Outcome>> all = together(List.of(saying("before"), () -> store.write("bad", tx -> {
            tx.answer(begun.partnership(), begun.draft("bad", 0, "Perdu."));
            throw new AlreadyThere();
        }), saying("after")));

        assertThat(all.get(0).join().number("revision")).isEqualTo(1);
        assertThat(all.get(2).join().number("revision")).isEqualTo(1);
        assertThat(failure(all.get(1))).isInstanceOf(AlreadyThere.class);
        assertThat(said("before")).isTrue();
        assertThat(said("after")).isTrue();
        assertThat(said("bad")).isFalse();
    }

    @Test
    void aUnitThatFailedMayBeTriedAgainUnderTheSameInteraction() {
        assertThatThrownBy(() -> store.write("again", tx -> {
            throw new IllegalArgumentException("not yet");
        })).hasMessage("not yet");
        assertThat(store.write("again", tx -> Outcome.of("now")).word()).isEqualTo("now");
    }

    @Test
    void aStatementThatBreaksARuleOfTheTablesFailsAlone() {
        List<CompletableFuture<Outcome>> all = together(List.of(saying("before"),
                () -> store.write("bad", tx -> Outcome.of("x", "id", tx.addOrganisation(999, "Nulle part"))),
                saying("after")));
        assertThat(failure(all.get(1))).isNotInstanceOf(NotStored.class);
        assertThat(all.get(2).join().number("revision")).isEqualTo(1);
    }

    @Test
    void whatPeopleTypedStaysOutOfTheException() {
        assertThatThrownBy(() -> store.write("secret", tx -> Outcome.of("x", "id", tx.addOrganisation(999, "Secret"))))
                .satisfies(thrown -> assertThat(stackTrace(thrown)).contains("FOREIGN KEY").doesNotContain("Secret"));
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    @Test
    void errorsReachTheirCallerToo() {
        assertThatThrownBy(() -> store.write("error", tx -> {
            throw new StackOverflowError("deep");
        })).isInstanceOf(StackOverflowError.class);
        assertThat(store.write("next", tx -> Outcome.of("alive")).word()).isEqualTo("alive");
    }

    @Test
    void aCommitThatFailsFailsThemAll() {
        List<CompletableFuture<Outcome>> all = together(
                List.of(saying("before"), () -> store.writer().write("breaks", this::breakTheCommit), saying("after")));
        assertThat(all).allSatisfy(one -> assertThat(failure(one)).isInstanceOf(NotStored.class));
        assertThat(said("before")).isFalse();
        assertThat(said("after")).isFalse();
        assertThat(saying("before").get().number("revision")).isEqualTo(1);
    }

    /** A reference to nothing that SQLite looks at only when it commits. */
    private Outcome breakTheCommit(Handle handle) {
        handle.execute("pragma defer_foreign_keys = on");
        handle.execute("insert into shown (run, question, at) values (999, 'q', 0)");
        return Outcome.of("done");
    }

    @Test
    void aFullDiskIsToldToEverybodyAndForgottenWhenThereIsRoomAgain() {
        limitPages("(select page_count from pragma_page_count)");
        List<CompletableFuture<Outcome>> all = together(List.of(saying("small"), () -> store.write("large",
                tx -> Outcome.of("x", "revision",
                        tx.answer(begun.partnership(), begun.draft("large", 0, "x".repeat(1_000_000)))))));
        assertThat(all).allSatisfy(one -> assertThat(failure(one)).isInstanceOf(NotStored.class));
        assertThat(said("small")).isFalse();

        limitPages("1000000");
        assertThat(saying("small").get().number("revision")).isEqualTo(1);
    }

    private void limitPages(String number) {
        store.writer().write("limit " + number, handle -> {
            long pages = handle.createQuery("select " + number).mapTo(Long.class).one();
            handle.createQuery("pragma max_page_count = " + pages).mapTo(Long.class).one();
            return Outcome.of("limited");
        });
    }

    @Test
    void somebodyElsesLockIsNotStoredAndThenForgotten() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"))) {
            other.createStatement().execute("begin immediate");
            assertThatThrownBy(() -> saying("locked").get()).isInstanceOf(NotStored.class);
        }
        assertThat(saying("locked").get().number("revision")).isEqualTo(1);
    }

    @Test
    void aReplayReturnsTheStoredOutcomeAndHasNoSecondEffect() {
        Outcome first = saying("once").get();
        Outcome again = store.write("once", tx -> {
            throw new AssertionError("a replay must not run");
        });
        assertThat(again).isEqualTo(first);
    }

    @Test
    void anInteractionThatArrivesEightTimesAtOnceHappensOnce() {
        AtomicInteger runs = new AtomicInteger();
        Supplier<Outcome> unit = () -> store.write("eight",
                tx -> Outcome.of("ran", "times", runs.incrementAndGet()));
        List<CompletableFuture<Outcome>> all = together(List.of(unit, unit, unit, unit, unit, unit, unit, unit));
        assertThat(all).allSatisfy(one -> assertThat(one.join().number("times")).isEqualTo(1));
        assertThat(runs).hasValue(1);
    }

    @Test
    void sixtyFourThreadsWritingAtOnceLoseNothing() {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            int thread = i;
            all.add(CompletableFuture.runAsync(() -> {
                for (int n = 0; n < 20; n++) {
                    assertThat(saying("q-" + thread + "-" + n).get().number("revision")).isEqualTo(1);
                }
            }, callers));
        }
        all.forEach(CompletableFuture::join);
        for (int i = 0; i < 64; i++) {
            assertThat(said("q-" + i + "-0")).isTrue();
            assertThat(said("q-" + i + "-19")).isTrue();
        }
        assertThat(count()).isEqualTo(64 * 20);
    }

    private long count() {
        return store.writer()
                .write("count " + System.nanoTime(), handle -> Outcome.of("counted", "answers",
                        handle.createQuery("select count(*) from answer").mapTo(Long.class).one()))
                .number("answers");
    }

    @Test
    void anInterruptedCallerStillLearnsWhatBecameOfItsUnit() {
        Thread.currentThread().interrupt();
        Outcome outcome = saying("interrupted").get();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.number("revision")).isEqualTo(1);
    }

    @Test
    void aUnitCannotWaitForAnother() {
        assertThatThrownBy(() -> store.write("outer", tx -> saying("inner").get()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closingWaitsForWhatIsQueuedAndRefusesWhatComesLater() {
        List<CompletableFuture<Outcome>> all = together(List.of(saying("one"), saying("two")));
        store.close();
        assertThat(all).allSatisfy(one -> assertThat(one.join().number("revision")).isEqualTo(1));
        assertThatThrownBy(() -> saying("late").get()).isInstanceOf(IllegalStateException.class);
        reopen();
        assertThat(said("two")).isTrue();
    }

    private void reopen() {
        store = SqliteStore.open(folder.resolve("entente.db"), Mode.REHEARSAL, Clock.systemUTC());
    }

    @Test
    void readersSeeOneViewWhateverIsWrittenMeanwhile() {
        store.read(r -> {
            int before = r.answers(begun.partnership()).to("guide", "meanwhile").size();
            assertThat(saying("meanwhile").get().number("revision")).isEqualTo(1);
            assertThat(r.answers(begun.partnership()).to("guide", "meanwhile")).hasSize(before);
            return before;
        });
        assertThat(said("meanwhile")).isTrue();
    }
}
