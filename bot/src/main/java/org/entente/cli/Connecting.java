package org.entente.cli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.entente.app.Wiring;
import org.entente.discord.CannotConnect;

/** Keeps trying while Discord is down at start, gives up at once where that is of no use, and waits for the end. */
final class Connecting {

    private static final int REFUSED = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    private final Console console;
    private final Wiring.Parts parts;

    Connecting(Console console, Wiring.Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    /** @return the program's exit code */
    int untilEnded(CompletableFuture<Void> ended) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try (Wiring wiring = Wiring.start(parts)) {
                return run(wiring, ended);
            } catch (CannotConnect refused) {
                if (refused.reason() != CannotConnect.Reason.UNREACHABLE) {
                    console.complain(sentence(refused.reason()));
                    return REFUSED;
                }
                pause = waitAndDouble(pause);
            }
        }
    }

    private static String sentence(CannotConnect.Reason reason) {
        return switch (reason) {
            case TOKEN -> "start.token-unknown";
            case ENDED -> "start.ended";
            case PERMISSION -> "start.permission";
            case UNREACHABLE -> "start.waiting";
        };
    }

    private int run(Wiring wiring, CompletableFuture<Void> ended) throws InterruptedException {
        wiring.startTicking();
        console.say("start.ready", "name", wiring.name());
        Thread leave = Ending.onSignal(ended);
        ended.join();
        if (leave.isAlive()) {
            return 0;
        }
        console.complain("start.ended");
        return REFUSED;
    }

    private Duration waitAndDouble(Duration pause) throws InterruptedException {
        console.complain("start.waiting", "seconds", pause.toSeconds());
        Thread.sleep(pause);
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
}
