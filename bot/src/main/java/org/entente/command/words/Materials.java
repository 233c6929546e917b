package org.entente.command.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.document.Assembler;
import org.entente.document.Gaps;
import org.entente.document.Material;
import org.entente.raci.Adopters;
import org.entente.script.Plan;
import org.entente.text.Language;

/** What a partnership's draft is assembled from, as the record stands. */
public record Materials(Desk desk, Clock clock) {

    /** The one document that there is so far. */
    public static final String PLAN = "memorandum";

    public Material of(Scene scene, Reading record, Language language, int version) {
        Plan plan = Optional.ofNullable(scene.content().plans().get(PLAN)).orElseThrow();
        return new Material(plan, scene.content(), scene.partnership(), record.answers(scene.partnership().id()),
                record.wordings().of(scene.partnership().id()), record.raci(scene.partnership().id()).matrix(),
                adopted(scene, record), language, version, LocalDate.now(clock),
                desk.messages()::say);
    }

    private static boolean adopted(Scene scene, Reading record) {
        long partnership = scene.partnership().id();
        return new Adopters(scene.partnership().organisations(), record.raci(partnership).revision(),
                record.adoptions().all(partnership)).isAdopted();
    }

    /** What the draft lacks, in the partnership's language. */
    public Gaps gaps(Scene scene, Reading record) {
        return Assembler.assemble(of(scene, record, scene.partnership().language(), 1)).gaps();
    }
}
