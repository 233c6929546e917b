package org.entente.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.entente.partnership.Organisation;
import org.entente.raci.Matrix;
import org.entente.script.Plan;
import org.entente.text.Language;

/** An amendment to the memorandum that comes with Entente: answers, the matrix and the parties have changed. */
public final class AmendedMemorandum {

    private static final LocalDate SIGNED = LocalDate.of(2026, 12, 3);

    private AmendedMemorandum() {}

    /** To what two parties signed, in a language; a third has joined since. */
    public static Material in(Language language) {
        return to(Assembler.assemble(before().in(language)), Assembler.assemble(after().in(language))).in(language);
    }

    /** The same in both languages. */
    public static Material inBoth() {
        return to(Bilingual.assemble(before()), Bilingual.assemble(after()));
    }

    private static Material before() {
        return Memorandum.of(2, 7, 5, said(2));
    }

    private static Material after() {
        Material changed = Memorandum.of(3, 8, 5, said(3));
        Organisation first = changed.partnership().organisations().getFirst();
        return new Material(changed.plan(), changed.content(), changed.partnership(), changed.answers(), changed
                .proposals(), edited(changed.matrix(), first.id()), true, changed.language(), 5, changed.date(), changed
                        .phrases());
    }

    /** The first answers are numbered by organisation, so that the same ones come for two parties and for three. */
    private static IntFunction<String> said(int organisations) {
        return i -> {
            int question = i / organisations;
            return switch (question) {
                case 3 -> organisations == 2 ? "Accueillir mieux." : "Accueillir mieux, le soir aussi.\nEt le samedi.";
                case 9 -> organisations == 2 ? "Une salle et deux postes." : "Tout autre chose.";
                default -> "Nous accueillons ensemble les personnes qui cherchent un emploi (" + question + ").";
            };
        };
    }

    /** One row is changed, one goes. */
    private static Matrix edited(Matrix matrix, long lead) {
        List<Matrix.Task> tasks = new ArrayList<>(matrix.tasks());
        Matrix.Task second = tasks.remove(1);
        tasks.set(2, new Matrix.Task(tasks.get(2).id(), tasks.get(2).name(), Set.of(lead), second.letters()));
        return new Matrix(tasks, matrix.roles());
    }

    static Material to(Document inForce, Document now) {
        Material material = after();
        Plan signed = material.plan();
        return material.amending(material.content().amendment().orElseThrow(), new Amendment(signed, new Amends(4, 3),
                SIGNED, List.of(SIGNED.plusMonths(6), SIGNED.plusYears(1)), inForce, now));
    }
}
