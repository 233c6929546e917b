package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.simulator.Options;
import org.entente.simulator.Simulator;

/** A bot in a JVM of its own, with the flags that we recommend. The first line that it prints says that it is ready. */
final class BotProcess implements AutoCloseable {

    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx128m",
            "--enable-native-access=ALL-UNNAMED");

    private final Process process;
    private final Duration start;

    private BotProcess(Process process, Duration start) {
        this.process = process;
        this.start = start;
    }

    /** Returns when the bot has its commands and is ready. */
    static BotProcess start(Simulator discord, Class<?> program, Path database) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of(System.getProperty("bench.flags", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(Map.of("DISCORD_TOKEN", Options.DEFAULT.token(), "ENTENTE_DISCORD_API",
                discord.api().toString(), "ENTENTE_DISCORD_GATEWAY", discord.gateway().toString(), "ENTENTE_DATABASE",
                database.toString(), "ENTENTE_LANGUAGE", "en"));
        long begin = System.nanoTime();
        Process process = builder.start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        if (output.readLine() == null) {
            throw new IllegalStateException(program.getName() + " ended");
        }
        return new BotProcess(process, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** From starting the process until the bot was ready. */
    Duration start() {
        return start;
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Memory that is really there, in MiB; 0 where the system does not tell. */
    long resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:")).map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong).sum() / 1024;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
