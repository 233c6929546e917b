package org.entente.command.draft;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Downloads;
import org.entente.command.Family;
import org.entente.command.Option;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.files.Bundle;
import org.entente.command.words.Materials;
import org.entente.command.words.Standing;
import org.entente.document.Amendment;
import org.entente.document.Gaps;
import org.entente.export.Exporters;

/** {@code /draft}: which document to make, how it stands, what it lacks, the files, their versions, approval and signatures. */
public final class Drafts implements Family {

    private final Desk desk;
    private final Exporters exporters;
    private final Materials materials;
    private final Downloads downloads;
    private final Bundle bundle;

    public Drafts(Desk desk, Exporters exporters, Clock clock, Downloads downloads) {
        this(desk, exporters, clock, downloads, Bundle.forDiscord());
    }

    /** @param bundle what one message takes */
    public Drafts(Desk desk, Exporters exporters, Clock clock, Downloads downloads, Bundle bundle) {
        this.bundle = bundle;
        this.desk = desk;
        this.downloads = downloads;
        this.exporters = exporters;
        this.materials = new Materials(desk, clock);
    }

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public List<Action> actions() {
        Filling filling = new Filling(desk, materials);
        InTemplate inTemplate = new InTemplate(desk, exporters);
        Tracing tracing = new Tracing(desk, exporters, materials, materials.clock().getZone());
        DraftFiles files = new DraftFiles(desk, exporters, inTemplate, bundle, materials.clock());
        VersionList versions = new VersionList(desk, new Standing(materials));
        List<Action> others = List.of(Action.of("gaps", this::gaps, Wanted.option()),
                Action.of("fill", filling::fill, Option.suggested("gap").optional(), Wanted.option())
                        .suggesting(filling::suggest),
                Action.of("provenance", tracing::trace, Wanted.option()), Action.of("versions", versions::list),
                new Comparing(desk, materials).action(), new Briefing(desk, files, materials).action());
        return Stream.of(new Exporting(desk, files, materials).actions(), others,
                new Advising(desk, materials.clock().getZone()).actions(),
                new Templating(desk, downloads, materials, inTemplate).actions(),
                new Revising(desk, downloads, materials).actions(),
                new Approving(desk, files, materials).actions(), new Signing(desk, downloads, materials).actions(),
                new Amending(desk, files, materials).actions())
                .flatMap(List::stream).toList();
    }

    private Reply gaps(Request request) {
        return desk.look(request, (scene, record) -> {
            Gaps gaps = gaps(request, scene.takingPart(), record);
            if (materials.of(scene, record, scene.partnership().language(), 1).amendment().filter(Amendment::nothing)
                    .isPresent()) {
                throw Refused.because("amend.nothing");
            }
            return new Reply.Private(new GapsPage(desk.speech(request), scene, record, Wanted.named(request)).card(
                    gaps));
        });
    }

    /** Where nothing is said, in the language of the group, or of what is amended. */
    private Gaps gaps(Request request, Scene scene, Reading record) {
        if (Wanted.named(request).isEmpty()) {
            return materials.gaps(scene, record);
        }
        Wanted wanted = Wanted.ofDraft(request, scene, record);
        return wanted.document(materials.of(scene, record, wanted.first(scene), 1)).gaps();
    }
}
