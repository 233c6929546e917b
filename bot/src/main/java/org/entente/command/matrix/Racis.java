package org.entente.command.matrix;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Family;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.matrix.Revising.Change;
import org.entente.command.matrix.Revising.Sight;
import org.entente.partnership.Organisation;
import org.entente.raci.LoadedSample;
import org.entente.script.RaciSample;

/** {@code /raci}: tasks, roles, and who does what; the rules are checked at every change. */
public final class Racis implements Family {

    private final Desk desk;
    private final Clock clock;

    public Racis(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "raci";
    }

    @Override
    public List<Action> actions() {
        Showing showing = new Showing(desk, clock);
        return Stream.of(new Tasks(desk).actions(), new Roles(desk).actions(), new Assigning(desk).actions(),
                new Removing(desk).actions(), showing.actions(), new Adopting(desk, clock, showing).actions(),
                List.of(Action.of("sample", this::sample)))
                .flatMap(List::stream).toList();
    }

    private Reply sample(Request request) {
        return new Revising(desk).change(request, Racis::sampled);
    }

    private static Change sampled(Sight sight) {
        if (!sight.present().tasks().isEmpty() || !sight.present().roles().isEmpty()) {
            throw Refused.because("raci.sample-not-empty");
        }
        Scene scene = sight.scene();
        RaciSample sample = scene.content().samples().values().stream().min(Comparator.comparing(RaciSample::id))
                .orElseThrow();
        List<Organisation> organisations = scene.partnership().organisations();
        if (organisations.size() < sample.agencies().size()) {
            throw new Refused("raci.sample-organisations", Map.of("count", sample.agencies().size()));
        }
        return new Change("sampled", LoadedSample.from(sample, organisations, scene.partnership().language()));
    }
}
