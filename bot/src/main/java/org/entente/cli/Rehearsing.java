package org.entente.cli;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.entente.app.DataFolder;
import org.entente.app.Outside;
import org.entente.app.Settings;
import org.entente.rehearsal.Plan;
import org.entente.rehearsal.PortTaken;
import org.entente.rehearsal.RehearsalRoom;
import org.entente.rehearsal.RoomFiles;
import org.entente.script.Meeting;
import org.entente.script.reading.Gathered;
import org.entente.script.reading.MeetingReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.simulator.kept.CannotRestore;
import org.entente.simulator.kept.FolderInUse;
import org.entente.store.CannotOpen;

/** Opens the rehearsal room, says where it is, and keeps it open until the program ends. */
final class Rehearsing {

    private static final List<String> SAMPLES = List.of("meetings/two-agencies.yaml",
            "meetings/library-and-health-centre.yaml", "meetings/three-libraries.yaml");
    private static final int MISCONFIGURED = 2;

    private final Console console;
    private final Settings settings;
    private final Map<String, String> environment;
    private final int port;

    Rehearsing(Console console, Settings settings, Map<String, String> environment, int port) {
        this.console = console;
        this.settings = settings;
        this.environment = environment;
        this.port = port;
    }

    /**
     * @param fresh whether what was kept is deleted first
     * @return the program's exit code
     */
    int untilEnded(Gathered scripts, boolean fresh) throws InterruptedException {
        Plan plan = plan(scripts);
        RoomFiles files = plan.files();
        try {
            if (fresh) {
                files.delete();
            }
            files.pairUp(plan.clock().instant()).ifPresent(this::setAside);
            return open(plan);
        } catch (CannotOpen unusable) {
            return unusable(unusable, plan, files);
        } catch (FolderInUse inUse) {
            console.complain("start.database.in-use", "file", files.database());
            return MISCONFIGURED;
        } catch (CannotRestore spoilt) {
            return anew(plan, files);
        } catch (PortTaken taken) {
            console.complain("start.port-taken", "port", Integer.toString(taken.port()));
            return MISCONFIGURED;
        } catch (UncheckedIOException unwritable) {
            console.complain("start.database.cannot-write", "file", files.database());
            return MISCONFIGURED;
        }
    }

    private Plan plan(Gathered scripts) {
        Path database = settings.database().orElseGet(() -> DataFolder.of(environment, System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))).resolve("rehearsal.db"));
        Clock clock = Clock.system(settings.zone().orElseGet(ZoneId::systemDefault));
        return new Plan(database, port, scripts.edition(), samples(), console.messages(), settings.language(), clock,
                Optional.ofNullable(environment.get("DISCORD_OPENAPI")).map(Path::of), new Outside(settings.llm(),
                        settings
                                .operator()));
    }

    private static List<Meeting> samples() {
        List<Meeting> meetings = new ArrayList<>();
        SAMPLES.forEach(file -> MeetingReader.read(file, ScriptFolder.builtInText(file)).meeting()
                .ifPresent(meetings::add));
        return meetings;
    }

    private int open(Plan plan) throws InterruptedException {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        try (RehearsalRoom room = RehearsalRoom.open(plan)) {
            console.say("start.rehearsal", "address", shown(room.address()));
            room.startBot();
            console.say("start.get-token");
            Ending.onSignal(ended);
            ended.join();
        }
        return 0;
    }

    private static String shown(URI address) {
        return "http://localhost:" + address.getPort() + "/";
    }

    /** What an Entente of another age or a broken disk left is moved away, never deleted, and the room opens anew. */
    private int unusable(CannotOpen unusable, Plan plan, RoomFiles files) throws InterruptedException {
        boolean ours = switch (unusable.reason()) {
            case NEWER, CANNOT_MIGRATE -> true;
            case IN_USE, OTHER_MODE, NOT_A_RECORD, CANNOT_WRITE -> false;
        };
        if (!ours) {
            console.complain(RunCommand.sentence(unusable), "file", unusable.file());
            return MISCONFIGURED;
        }
        return anew(plan, files);
    }

    private int anew(Plan plan, RoomFiles files) throws InterruptedException {
        setAside(files.setAside(plan.clock().instant()));
        return open(plan);
    }

    private void setAside(Path now) {
        console.complain("start.set-aside", "file", now);
    }
}
