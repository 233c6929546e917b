package org.entente.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.entente.app.DataFolder;
import org.entente.app.Outside;
import org.entente.app.Settings;
import org.entente.app.Wiring;
import org.entente.discord.Address;
import org.entente.script.Problem;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.Gathered;
import org.entente.script.reading.ScriptFolder;
import org.entente.store.CannotOpen;
import org.entente.store.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** No word: the bot where there is a token, else the rehearsal room. */
@Command(name = "entente", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final int MISCONFIGURED = 2;
    private static final String PORT = "8765";

    private final Console console;
    private final Map<String, String> environment;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = PORT)
    private int port;

    @Option(names = "--fresh")
    private boolean fresh;

    RunCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings;
        try {
            settings = Settings.of(environment);
        } catch (Settings.Faulty faulty) {
            console.complain("settings.title");
            faulty.faults().forEach(fault -> console.err().println("  " + fault.variable() + ": "
                    + console.speech().say(fault.key())));
            return MISCONFIGURED;
        }
        Gathered scripts = ScriptFolder.over(settings.scripts());
        List<Problem> problems = ContentReader.read(scripts).problems();
        if (!problems.isEmpty()) {
            console.complain("start.scripts");
            problems.forEach(console.err()::println);
            return MISCONFIGURED;
        }
        return settings.token().isPresent()
                ? bot(settings, settings.token().get(), scripts)
                : new Rehearsing(console, settings, environment, port).untilEnded(scripts, fresh);
    }

    private int bot(Settings settings, String token, Gathered scripts) throws InterruptedException {
        Path database = settings.database().orElseGet(() -> DataFolder
                .of(environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home"))).resolve(
                        "live.db"));
        CompletableFuture<Void> ended = new CompletableFuture<>();
        Wiring.Parts parts = new Wiring.Parts(database, Mode.LIVE, scripts.edition(), console.messages(),
                settings.language(), new Address(token, settings.api(), settings.gateway()), Clock.system(settings
                        .zone()
                        .orElseGet(ZoneId::systemDefault)),
                () -> ended.complete(null), new Outside(settings.llm(), settings.operator()));
        try {
            return new Connecting(console, parts).untilEnded(ended);
        } catch (CannotOpen unusable) {
            console.complain(sentence(unusable), "file", unusable.file());
            return MISCONFIGURED;
        }
    }

    static String sentence(CannotOpen unusable) {
        return "start.database." + unusable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
