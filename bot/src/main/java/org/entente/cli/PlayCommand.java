package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.play.Effort;
import org.entente.play.Performance;
import org.entente.play.Performance.Change;
import org.entente.play.Performance.Failure;
import org.entente.play.Printed;
import org.entente.play.Stage;
import org.entente.script.Meeting;
import org.entente.script.reading.MeetingReader;
import org.entente.script.reading.MeetingReader.MeetingReading;
import org.entente.script.reading.ScriptFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code play FILE --out DIR}: a meeting's transcript through the real bot, printed, its files kept. */
@Command(name = "play", mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    PlayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            console.complain("play.unreadable", "file", file);
            return 1;
        }
        return play(MeetingReader.read(file.toString(), text));
    }

    private int play(MeetingReading read) throws InterruptedException, IOException {
        read.problems().forEach(console.err()::println);
        return read.meeting().isPresent() ? play(read.meeting().get()) : 1;
    }

    private int play(Meeting meeting) throws InterruptedException, IOException {
        Optional<Path> specification = Optional.ofNullable(System.getenv("DISCORD_OPENAPI")).map(Path::of);
        try (Stage stage = Stage.open(ScriptFolder.builtIn().edition(), console.messages(), Clock.system(ZoneId
                .systemDefault()),
                specification)) {
            console.say("play.title", "title", console.speech().in(meeting.title()));
            List<Failure> failures = new Performance(meeting, stage)
                    .play(new Keeping(new Printed(console.speech(), console.out())));
            return conclude(meeting, failures);
        }
    }

    private int conclude(Meeting meeting, List<Failure> failures) {
        console.out().println();
        if (failures.isEmpty()) {
            console.say("play.done", "count", meeting.steps().size());
            Effort.of(meeting).forEach((person, effort) -> console.say("play.effort", "person", person, "taps",
                    effort.taps(), "commands", effort.commands(), "forms", effort.forms()));
            return 0;
        }
        console.complain("play.failed");
        failures.forEach(failure -> console.err().println(file + ":" + failure));
        return 1;
    }

    /** Prints, and keeps every file that the bot posted. */
    private final class Keeping implements Performance.Audience {

        private final Printed printed;

        Keeping(Printed printed) {
            this.printed = printed;
        }

        @Override
        public void acted(Meeting.Step step, String person) {
            printed.acted(step, person);
        }

        @Override
        public void saw(Change change) {
            printed.saw(change);
            if (out != null && change.before().isEmpty()) {
                change.message().files().forEach(posted -> keep(out.resolve(posted.name()), posted.bytes()));
            }
        }

        private void keep(Path place, byte[] content) {
            try {
                Files.createDirectories(place.toAbsolutePath().getParent());
                Files.write(place, content);
                printed.kept(Optional.of(place.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
