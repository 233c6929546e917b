package org.entente.command.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.document.Amendment;
import org.entente.document.Assembler;
import org.entente.document.Bilingual;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.InForce;
import org.entente.document.Material;
import org.entente.partnership.DocumentChoice;
import org.entente.partnership.DocumentChoice.Instead;
import org.entente.raci.Adopters;
import org.entente.script.Plan;
import org.entente.text.Language;
import org.entente.text.Text;

/** What a partnership's draft is assembled from, as the record stands. */
public record Materials(Desk desk, Clock clock) {

    /** Of an amendment where the group prepares one. */
    public Material of(Scene scene, Reading record, Language language, int version) {
        Material material = document(scene, record, language, version);
        ChosenDocument chosen = new ChosenDocument(scene, record);
        return chosen.amending().isEmpty()
                ? material
                : amendment(scene, record, chosen.inForce().orElseThrow(), version)
                        .flatMap(one -> scene.content().amendment().map(by -> material.amending(by, one)))
                        .orElse(material);
    }

    /** What an amendment to what is in force would be made from; empty where the group's pinned texts have no such plan. */
    public Optional<Amendment> amendment(Scene scene, Reading record, InForce inForce, int version) {
        Optional<Plan> signed = Optional.ofNullable(scene.content().plans().get(inForce.document().plan()));
        return signed.filter(plan -> scene.content().amendment().isPresent()).flatMap(plan -> record.versions()
                .whole(scene.partnership().id(), plan.id(), inForce.newest().version())
                .map(text -> new Amendment(plan, inForce.next(), inForce.start(), inForce.amended(), text,
                        like(text, document(scene, record, text.language(), version).of(plan)))));
    }

    /** What the record would say, to be laid beside a signed text: that says what it says whatever became of versions since. */
    private static Document like(Document text, Material material) {
        return text.inBoth() ? Bilingual.assemble(material.ofItself()) : Assembler.assemble(material.ofItself());
    }

    private Material document(Scene scene, Reading record, Language language, int version) {
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
        Material material = of(scene, record, scene.partnership().language(), 1);
        return material.amendment().map(one -> like(one.inForce(), material.in(one.inForce().language())))
                .orElseGet(() -> Assembler.assemble(material)).gaps();
    }
}
