package org.entente.command.words;

import java.util.List;
import java.util.Optional;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.conversation.Answers;
import org.entente.conversation.Proposals;
import org.entente.document.Amends;
import org.entente.document.InForce;
import org.entente.document.Version;
import org.entente.document.advice.Advice;
import org.entente.document.advice.Basis;
import org.entente.document.advice.Circumstances;
import org.entente.document.advice.Instrument;
import org.entente.partnership.DocumentChoice;
import org.entente.script.Plan;
import org.entente.script.Script;

/** Which document a group makes, and which one its answers call for. */
public record ChosenDocument(Scene scene, Reading record) {

    /** What was chosen; empty while nothing was, or where the pinned texts lack it. */
    public Optional<DocumentChoice> choice() {
        return record.documentChoices().present(scene.partnership().id())
                .filter(choice -> scene.content().plans().containsKey(choice.document()));
    }

    public Instrument instrument() {
        return choice().map(DocumentChoice::document).flatMap(Instrument::of).orElse(Instrument.USUAL);
    }

    /** What all have signed, of whatever document. */
    public Optional<InForce> inForce() {
        return new Signed(record, scene.partnership()).inForce();
    }

    /**
     * The amendment that the group prepares; as long as all still have signed what it amends. Once all have signed it, the
     * next one is prepared only when somebody asks for it.
     */
    public Optional<Amends> amending() {
        return choice().filter(choice -> choice.amends().isPresent()).flatMap(choice -> inForce()
                .filter(signed -> signed.document().plan().equals(choice.document())
                        && choice.amends().equals(Optional.of(signed.document().version())))
                .filter(signed -> signed.amendments().stream().allMatch(one -> one.recorded().orElseThrow().isBefore(
                        choice.at())))
                .map(InForce::next));
    }

    /**
     * What all have signed of the document that is chosen, as long as the group prepares nothing beside it: neither an
     * amendment, nor the document once more.
     */
    public Optional<InForce> settled() {
        return amending().isPresent()
                ? Optional.empty()
                : inForce().filter(signed -> signed.document().plan().equals(instrument().plan())
                        && choice().filter(choice -> choice.amends().isEmpty() && choice.at().isAfter(signed.newest()
                                .recorded().orElseThrow())).isEmpty());
    }

    /** Whether a version is one of the text that the group prepares: of the document, or of this amendment to it. */
    public boolean isOfNow(Version version) {
        return version.amends().equals(amending());
    }

    /** What is being made, within a sentence: "memorandum of understanding", "amendment No. 1 (…)". */
    public String made(Speech speech) {
        String document = name(speech, instrument());
        return amending().map(one -> speech.say("amend.name", "number", one.number(), "document", document))
                .orElse(document);
    }

    /** The id of the document that is being made; versions are counted for each. */
    public static String plan(Scene scene, Reading record) {
        return new ChosenDocument(scene, record).instrument().plan();
    }

    public Plan plan() {
        return Optional.ofNullable(scene.content().plans().get(instrument().plan())).orElseThrow();
    }

    /** What the group has answered so far to the questions that the advice goes by. */
    public Basis basis() {
        long partnership = scene.partnership().id();
        return scene.content().script(Basis.SCRIPT).map(script -> basis(script, record.answers(partnership,
                script.id()), record.wordings().of(partnership, script.id()))).orElseGet(this::unasked);
    }

    private Basis basis(Script script, Answers answers, Proposals proposals) {
        return Basis.of(script, answers, proposals, scene.partnership().organisations());
    }

    private Basis unasked() {
        return new Basis(new Circumstances(scene.partnership().organisations().size(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()), List.of());
    }

    /** The advice, where it is another document and the group has given no reason to leave just that advice aside; not while
     * an amendment is prepared. */
    public Optional<Advice> otherwise() {
        Optional<String> aside = choice().flatMap(DocumentChoice::instead).map(DocumentChoice.Instead::advised);
        return amending().isPresent()
                ? Optional.empty()
                : Optional.of(basis().advice()).filter(advice -> !advice.word().equals(instrument().plan()))
                        .filter(advice -> !aside.equals(Optional.of(advice.word())));
    }

    /** What a document is called within a sentence. */
    public static String name(Speech speech, Instrument instrument) {
        return speech.say(switch (instrument) {
            case NOTE -> "instrument.note";
            case MEMORANDUM -> "instrument.memorandum";
            case AGREEMENT -> "instrument.agreement";
        });
    }

    public static String name(Speech speech, Advice advice) {
        return switch (advice) {
            case Advice.Use use -> name(speech, use.instrument());
            case Advice.Contract contract -> speech.say("instrument.contract");
        };
    }

    /** The same from the word that was kept. */
    public static String name(Speech speech, String word) {
        return Instrument.of(word).map(instrument -> name(speech, instrument))
                .orElseGet(() -> speech.say("instrument.contract"));
    }
}
