package org.entente.rehearsal.show;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.entente.play.Performance;
import org.entente.script.Meeting;
import org.entente.script.Meeting.Step;

/** A meeting that plays by itself in the room, step by step or at a pace; anybody may take over where it pauses. */
public final class Showing implements AutoCloseable {

    /** Nobody follows what goes faster. */
    public static final Duration SHORTEST_PACE = Duration.ofMillis(0);
    public static final Duration LONGEST_PACE = Duration.ofSeconds(30);

    private final Meeting meeting;
    private final Performance performance;
    private final Consumer<Step> played;
    private final Runnable changed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Thread stagehand;
    private Duration pace;
    private boolean running;
    private boolean over;
    private boolean playing;
    private int asked;
    private boolean held;
    private Optional<Step> skipped = Optional.empty();

    /**
     * What a page shows of it.
     *
     * @param done    steps that have been played
     * @param running whether it goes on by itself
     * @param next    the step that comes; empty at the end
     * @param skipped the last step, where its person could not do it
     */
    public record Status(Meeting meeting, Performance performance, int done, boolean running, Duration pace,
            Optional<Step> next, Optional<Step> skipped) {}

    /**
     * @param played  told of each step after it was played
     * @param changed told after every change of the status
     */
    public Showing(Meeting meeting, Performance performance, Duration pace, Consumer<Step> played, Runnable changed) {
        this.meeting = meeting;
        this.performance = performance;
        this.pace = pace;
        this.played = played;
        this.changed = changed;
        this.stagehand = Thread.ofVirtual().name("showing").unstarted(this::play);
    }

    public void begin(boolean byItself) {
        running = byItself;
        stagehand.start();
    }

    private void play() {
        try {
            while (turn()) {
                playOne();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the next step is due; false: it is over. */
    private boolean turn() throws InterruptedException {
        lock.lock();
        try {
            long since = System.nanoTime();
            while (!over && !isDue(since)) {
                boolean resting = isResting();
                something.awaitNanos(resting ? Long.MAX_VALUE : left(since));
                // A pause begins the wait anew.
                since = resting ? System.nanoTime() : since;
            }
            asked = Math.max(0, asked - 1);
            playing = !over;
            return !over;
        } finally {
            lock.unlock();
        }
    }

    private boolean isResting() {
        return held || (!running && asked == 0);
    }

    private boolean isDue(long since) {
        return !isResting() && (asked > 0 || left(since) <= 0);
    }

    /** The pace may have changed meanwhile. */
    private long left(long since) {
        return pace.toNanos() - (System.nanoTime() - since);
    }

    private void playOne() throws InterruptedException {
        Step step = performance.next().orElseThrow();
        boolean possible = false;
        try {
            possible = performance.playNext(Silent.AUDIENCE);
            if (possible) {
                played.accept(step);
            }
        } finally {
            done(step, possible);
        }
    }

    /** What is shown otherwise than written is no trouble: somebody may have taken over for a while. */
    private void done(Step step, boolean possible) {
        lock.lock();
        try {
            skipped = possible ? Optional.empty() : Optional.of(step);
            over = over || performance.next().isEmpty();
            running = running && possible && !over;
            playing = false;
            something.signalAll();
        } finally {
            lock.unlock();
        }
        changed.run();
    }

    public void resume() {
        change(() -> running = true);
    }

    public void pause() {
        change(() -> running = false);
    }

    /** Returns when no step is being played; none is until {@link #release}. */
    public void hold() {
        lock.lock();
        try {
            held = true;
            while (playing) {
                something.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** It goes on as it would have without {@link #hold}. */
    public void release() {
        change(() -> held = false);
    }

    /** Plays one step more. */
    public void step() {
        change(() -> {
            running = false;
            asked++;
        });
    }

    /** @param between the pause between two steps */
    public void pace(Duration between) {
        change(() -> pace = between.compareTo(LONGEST_PACE) > 0
                ? LONGEST_PACE
                : between.compareTo(SHORTEST_PACE) < 0 ? SHORTEST_PACE : between);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            something.signalAll();
        } finally {
            lock.unlock();
        }
        changed.run();
    }

    public Status status() {
        lock.lock();
        try {
            return new Status(meeting, performance, performance.done(), running, pace,
                    over ? Optional.empty() : performance.next(), skipped);
        } finally {
            lock.unlock();
        }
    }

    /** Ends it; what has been played stays. */
    @Override
    public void close() {
        change(() -> over = true);
        try {
            stagehand.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The page shows what happens by itself. */
    private enum Silent implements Performance.Audience {
        AUDIENCE;

        @Override
        public void acted(Step step, String person) {}

        @Override
        public void saw(Performance.Change change) {}
    }
}
