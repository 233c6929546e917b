package org.entente.command.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Target;
import org.entente.command.record.Pace;
import org.entente.command.words.Consent;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Scripts;
import org.entente.conversation.Interview;
import org.entente.conversation.Proposal;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.text.Language;

/** A question on which all decide together. */
record Matter(Scene scene, Interview interview, Question question) {

    /**
     * The question that a request names, as {@code script/question} or as people know it; else the one shown last.
     *
     * @throws Refused where it speaks of each organisation by itself
     */
    static Matter of(Request request, Scene scene, Reading record) {
        return request.argument("question").map(named -> named(named, scene, record))
                .orElseGet(() -> shown(scene, record)).common();
    }

    private static Matter named(String named, Scene scene, Reading record) {
        int slash = named.indexOf('/');
        String script = slash < 0 ? "" : named.substring(0, slash);
        return scripts(scene, record).filter(one -> slash < 0 || one.id().equals(script))
                .map(one -> Scripts.interview(scene.partnership(), one, record))
                .flatMap(interview -> Scripts.named(interview, named.substring(slash + 1)).stream()
                        .map(question -> new Matter(scene, interview, question)))
                .findFirst().orElseThrow(() -> Refused.unknown("refused.question", named));
    }

    /** What all go through together, the script shown last first. */
    private static Stream<Script> scripts(Scene scene, Reading record) {
        List<String> shown = record.pace().shown(scene.partnership().id()).stream().map(Pace.Shown::script).toList();
        return Scripts.together(scene.content()).stream().sorted(Comparator.comparingInt(script -> shown.contains(script
                .id()) ? shown.indexOf(script.id()) : shown.size()));
    }

    private static Matter shown(Scene scene, Reading record) {
        return record.pace().shown(scene.partnership().id()).stream()
                .flatMap(shown -> scene.content().script(shown.script())
                        .filter(script -> script.audience() == Script.Audience.TOGETHER).stream()
                        .flatMap(script -> script.question(shown.question()).stream().map(question -> new Matter(scene,
                                Scripts.interview(scene.partnership(), script, record), question))))
                .findFirst().orElseThrow(() -> Refused.because("refused.nothing-shown"));
    }

    private Matter common() {
        if (question.about() == Question.About.EACH_ORGANISATION) {
            throw Refused.because("wording.own-fact");
        }
        return this;
    }

    /** @throws Refused where nothing is proposed for it */
    Matter proposed() {
        if (proposals().isEmpty()) {
            throw Refused.because("wording.none");
        }
        return this;
    }

    List<Proposal> proposals() {
        return interview.proposed(question);
    }

    String script() {
        return interview.script().id();
    }

    Consent consent(Speech speech) {
        return new Consent(speech, interview, question);
    }

    ConsentButtons buttons(Speech speech) {
        return new ConsentButtons(speech, interview, question);
    }

    Target to(String action) {
        return ConsentButtons.to(action, interview, question);
    }

    int number() {
        return interview.numberOf(question);
    }

    /** In a group that works in two languages: that the only text is in one of them. */
    Optional<String> alone(Speech speech) {
        List<Proposal> proposals = proposals();
        return proposals.size() != 1
                ? Optional.empty()
                : proposals.getFirst().language().filter(language -> twinOf(language).isPresent())
                        .map(language -> speech.say(switch (language) {
                            case FRENCH -> "wording.only-french";
                            case ENGLISH -> "wording.only-english";
                        }));
    }

    /** The other language of a group that works in two. */
    Optional<Language> twinOf(Language language) {
        return scene.partnership().settings().second().isPresent() ? Optional.of(language.other()) : Optional.empty();
    }
}
