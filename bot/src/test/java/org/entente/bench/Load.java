package org.entente.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Exchange;
import org.entente.simulator.world.Reaction;

/** People who act again as soon as they have been answered. */
final class Load {

    /** @param latencies in nanoseconds, in rising order */
    record Result(double perSecond, List<Long> latencies) {

        int answers() {
            return latencies.size();
        }

        /** In milliseconds. */
        double percentile(int percent) {
            return latencies.get(Math.min(latencies.size() - 1, latencies.size() * percent / 100)) / 1e6;
        }
    }

    /** Somebody's next act, and the channel in which it is answered. */
    record Act(Channel channel, Exchange exchange) {}

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Load() {}

    /** @param acts what the n-th of the people does next */
    static Result run(int people, Duration time, IntFunction<Act> acts) {
        ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
        long begin = System.nanoTime();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, people).forEach(person -> pool.execute(() -> {
                while (System.nanoTime() - begin < time.toNanos()) {
                    long before = System.nanoTime();
                    act(acts.apply(person));
                    latencies.add(System.nanoTime() - before);
                }
            }));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<Long> sorted = latencies.stream().sorted().toList();
        return new Result(sorted.size() / seconds, sorted);
    }

    /** Throws the answer away, so that the loopback Discord stays small. */
    private static void act(Act act) {
        boolean late = act.exchange().first().join() instanceof Reaction.Thinking;
        Reaction reaction = act.exchange().awaitFinal(PATIENCE);
        if (!(reaction instanceof Reaction.Replied replied) || (replied.message().isEphemeral() && !late)) {
            throw new IllegalStateException("not the answer that was asked for: " + reaction);
        }
        act.channel().messages().remove(replied.message().id());
    }
}
