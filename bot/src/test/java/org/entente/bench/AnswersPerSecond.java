package org.entente.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.Main;
import org.entente.bench.Contestant.Round;
import org.entente.simulator.Simulator;

/**
 * Holds Entente against the least that a JDA bot can be: how long it takes to start, how much memory it needs, how
 * many {@code /conversation answer} it takes a second where the other takes {@code /ping}, and how long people wait.
 *
 * <pre>{@code mvn -q -Pbench test-compile exec:exec}</pre>
 *
 * <p>Each bot runs in its own JVM and on its own loopback Discord, which live in this one; rounds of the two take turns
 * and medians are printed. An answer counts when the person's client shows it, which is after the commit has
 * reached the disk. The edits of the channel's cards that follow are not counted as answers, but their
 * cost is in all figures. Figures of one run can be compared, those of two runs cannot.
 *
 * <p>System properties: {@code bench.rounds}, {@code bench.seconds} of each, answers for {@code bench.warm-up}, and
 * {@code bench.flags} for the bots' JVMs, a profiler's say.
 */
public final class AnswersPerSecond {

    private static final List<Integer> IN_FLIGHT = List.of(1, 8, 64);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.seconds", 3));
    /** By count and not by time: each bot's code is then equally well compiled. */
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 20_000);

    private AnswersPerSecond() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("entente-bench");
        print("", "bare", "Entente", "ratio");
        starts(folder);
        try (Contestant bare = Contestant.bare(folder.resolve("none"));
                Contestant entente = Contestant.entente(folder.resolve("load.db"))) {
            answers(bare, entente);
            compare("RSS after load, MiB", (double) bare.resident(), (double) entente.resident());
        }
        System.out.printf("load average of the machine: %.1f on %d processors%n", ManagementFactory
                .getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors());
    }

    /** The first start, which makes the record's file, does not count. */
    private static void starts(Path folder) throws IOException {
        Map<Class<?>, List<double[]>> found = Map.of(BareBot.class, new ArrayList<>(), Main.class, new ArrayList<>());
        for (int i = 0; i <= ROUNDS; i++) {
            for (Class<?> program : found.keySet()) {
                try (Simulator discord = Simulator.start();
                        BotProcess bot = BotProcess.start(discord, program, folder.resolve("start.db"))) {
                    found.get(program).add(new double[]{bot.start().toMillis(), bot.resident()});
                }
            }
        }
        found.values().forEach(List::removeFirst);
        compare("start to ready, ms", median(found.get(BareBot.class), f -> f[0]),
                median(found.get(Main.class), f -> f[0]));
        compare("RSS at ready, MiB", median(found.get(BareBot.class), f -> f[1]),
                median(found.get(Main.class), f -> f[1]));
    }

    private static void answers(Contestant bare, Contestant entente) {
        warmUp(bare);
        warmUp(entente);
        Map<Integer, List<Round>> ofBare = new TreeMap<>();
        Map<Integer, List<Round>> ofEntente = new TreeMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (int inFlight : IN_FLIGHT) {
                ofBare.computeIfAbsent(inFlight, none -> new ArrayList<>()).add(bare.round(inFlight, TIME));
                ofEntente.computeIfAbsent(inFlight, none -> new ArrayList<>()).add(entente.round(inFlight, TIME));
            }
        }
        for (int inFlight : IN_FLIGHT) {
            compare(inFlight, ofBare.getOrDefault(inFlight, List.of()), ofEntente.getOrDefault(inFlight, List.of()));
        }
    }

    private static void warmUp(Contestant bot) {
        int answers = 0;
        while (answers < WARM_UP) {
            answers += bot.round(64, TIME).load().answers();
        }
    }

    private static void compare(int inFlight, List<Round> bare, List<Round> entente) {
        Map<String, ToDoubleFunction<Round>> figures = Map.of("answers/s", round -> round.load().perSecond(),
                "p50, ms", round -> round.load().percentile(50), "p99, ms", round -> round.load().percentile(99),
                "REST calls an answer", Round::calls, "card edits an answer", Round::edits, "CPU an answer, ms",
                Round::cpu);
        figures.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .forEach(figure -> compare(inFlight + " in flight: " + figure.getKey(),
                        median(bare, figure.getValue()), median(entente, figure.getValue())));
    }

    private static <T> double median(List<T> rounds, ToDoubleFunction<T> figure) {
        return rounds.stream().mapToDouble(figure).sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
    }

    private static void compare(String what, double bare, double entente) {
        print(what, number(bare), number(entente), bare == 0 ? "" : "%.2f".formatted(entente / bare));
    }

    private static String number(double value) {
        return value < 100 ? "%.2f".formatted(value) : "%,.0f".formatted(value);
    }

    private static void print(String what, String bare, String entente, String ratio) {
        System.out.printf("%-36s %10s %10s %7s%n", what, bare, entente, ratio);
    }
}
