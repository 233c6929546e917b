package org.entente.command.words;

import java.time.Clock;
import java.time.LocalDate;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.document.Assembler;
import org.entente.document.Gaps;
import org.entente.document.Material;
import org.entente.partnership.DocumentChoice;
import org.entente.partnership.DocumentChoice.Instead;
import org.entente.raci.Adopters;
import org.entente.script.Plan;
import org.entente.text.Language;
import org.entente.text.Text;

/** What a partnership's draft is assembled from, as the record stands. */
public record Materials(Desk desk, Clock clock) {

    public Material of(Scene scene, Reading record, Language language, int version) {
        return new Material(plan(new ChosenDocument(scene, record)), scene.content(), scene.partnership(), record
                .answers(scene.partnership().id()),
                record.wordings().of(scene.partnership().id()), record.raci(scene.partnership().id()).matrix(),
                adopters(scene, record).isAdopted(), language, version, LocalDate.now(clock),
                desk.messages()::say);
    }

    /** The document that the group makes, with why where the advice was another one. */
    private Plan plan(ChosenDocument chosen) {
        Plan plan = chosen.plan();
        return chosen.choice().flatMap(choice -> choice.instead().map(instead -> new Text(
                why(choice, instead, Language.FRENCH), why(choice, instead, Language.ENGLISH))))
                .map(plan::noting).orElse(plan);
    }

    private String why(DocumentChoice choice, Instead instead, Language language) {
        Speech speech = desk.speech(language);
        String said = speech.say("document.chosen-instead", "advised", ChosenDocument.name(speech, instead.advised()),
                "date", LocalDate.ofInstant(choice.at(), clock.getZone()), "reason", instead.reason());
        return instead.written() == language
                ? said
                : said + " " + speech.say(switch (instead.written()) {
                    case FRENCH -> "document.to-translate-from-french";
                    case ENGLISH -> "document.to-translate-from-english";
                });
    }

    /** Who has adopted the matrix as it stands. */
    public static Adopters adopters(Scene scene, Reading record) {
        long partnership = scene.partnership().id();
        return new Adopters(scene.partnership().organisations(), record.raci(partnership).revision(),
                record.adoptions().all(partnership));
    }

    /** What the draft lacks, in the partnership's language. */
    public Gaps gaps(Scene scene, Reading record) {
        return Assembler.assemble(of(scene, record, scene.partnership().language(), 1)).gaps();
    }
}
