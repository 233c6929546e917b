package org.entente.command.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Reading;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.people.JoinButtons;
import org.entente.command.talk.AnswerForm;
import org.entente.command.talk.Confirming;
import org.entente.command.wording.Awaiting;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Materials;
import org.entente.command.words.OwnWork;
import org.entente.command.words.Scripts;
import org.entente.command.words.Signed;
import org.entente.command.words.Spoken;
import org.entente.command.words.Standing;
import org.entente.conversation.Interview;
import org.entente.document.Approvers;
import org.entente.document.Version;
import org.entente.partnership.Organisation;
import org.entente.raci.Adopters;
import org.entente.raci.Finding;
import org.entente.raci.Rules;
import org.entente.script.Question;
import org.entente.script.Script;

/** What the group awaits from one person now, the most pressing first. */
record Errands(Speech speech, Scene scene, Reading record, Standing standing) {

    List<Errand> of(String discord) {
        List<Errand> errands = new ArrayList<>();
        invitations(discord).forEach(errands::add);
        joiners().ifPresent(errands::add);
        leaderless().forEach(errands::add);
        signing().ifPresent(errands::add);
        approval().ifPresent(errands::add);
        confirmation().ifPresent(errands::add);
        wordings().ifPresent(errands::add);
        adoption().ifPresent(errands::add);
        advice().ifPresent(errands::add);
        scene.own().ifPresent(organisation -> answers(organisation).forEach(errands::add));
        scene.own().ifPresent(organisation -> reflection(organisation).ifPresent(errands::add));
        return errands;
    }

    private List<Errand> invitations(String discord) {
        return scene.partnership().nominations().stream()
                .filter(nomination -> nomination.person().discord().equals(discord))
                .map(nomination -> {
                    String name = Spoken.name(scene.partnership(), nomination.organisation());
                    return new Errand(speech.say("errand.invited", "organisation", name),
                            Button.main(speech.say("button.accept-for", "organisation", Markup.cut(plain(nomination
                                    .organisation()), 50)),
                                    Target.to("member accept").with("nomination", nomination.id())));
                }).toList();
    }

    /** People who say that they are with the organisation wait for one of its leads. */
    private Optional<Errand> joiners() {
        return voice().flatMap(organisation -> new JoinButtons(speech, scene.partnership()).confirming(organisation)
                .map(button -> new Errand(speech.say("errand.joiners", "organisation",
                        Markup.typed(organisation.name()), "count",
                        scene.partnership().joiners(organisation.id()).size()), button)));
    }

    /** People who wait for an organisation that nobody leads: the facilitator names its first lead. */
    private List<Errand> leaderless() {
        JoinButtons join = new JoinButtons(speech, scene.partnership());
        return scene.partnership().organisations().stream()
                .filter(organisation -> scene.rights().facilitator() && join.naming(organisation).isPresent())
                .flatMap(organisation -> scene.partnership().joiners(organisation.id()).stream().limit(1)
                        .map(joiner -> new Errand(speech.say("errand.leaderless", "person",
                                Markup.typed(joiner.person().name()), "organisation",
                                Markup.typed(organisation.name())), join.naming(joiner))))
                .toList();
    }

    private Optional<Organisation> voice() {
        return scene.own().filter(organisation -> scene.rights().voiceOf(organisation.id()));
    }

    /** What the organisation does by itself, while questions of it are open. */
    private Optional<Errand> reflection(Organisation organisation) {
        return scene.content().script(Scripts.REFLECTION)
                .map(script -> OwnWork.of(scene, record, script, organisation).interview())
                .filter(interview -> interview.first().isPresent())
                .map(interview -> new Errand(speech.say("errand.reflection", "organisation",
                        Markup.typed(organisation.name()), "count", interview.settledCount(), "of",
                        interview.asked().size()),
                        Button.main(speech.say("button.reflection"), Target.to("reflection open"))));
    }

    /** What the facilitator entered waits for somebody who gives the organisation's voice. */
    private Optional<Errand> confirmation() {
        return voice().flatMap(organisation -> Confirming.button(speech, scene, record, organisation)
                .map(button -> new Errand(speech.say("errand.confirm", "organisation",
                        Markup.typed(organisation.name())), button)));
    }

    /** Wordings on which the organisation has still to say something. */
    private Optional<Errand> wordings() {
        return voice().flatMap(organisation -> {
            int count = Awaiting.count(scene, record, organisation);
            return count == 0
                    ? Optional.empty()
                    : Optional.of(new Errand(speech.say("errand.wordings", "count", count, "organisation",
                            Markup.typed(organisation.name())),
                            Button.main(speech.say("button.wordings", "count", count), Target.to("wording agree"))));
        });
    }

    /** A matrix that breaks no rule, and that the organisation has not adopted as it stands. */
    private Optional<Errand> adoption() {
        RaciRevision present = record.raci(scene.partnership().id());
        List<Organisation> organisations = scene.partnership().organisations();
        Adopters adopters = Materials.adopters(scene, record);
        return voice().filter(organisation -> !present.matrix().tasks().isEmpty()
                && adopters.present(organisation).isEmpty()
                && Rules.check(present.matrix(), organisations).stream().noneMatch(Finding::isError))
                .map(organisation -> new Errand(speech.say("errand.adoption", "organisation",
                        Markup.typed(organisation.name())),
                        Button.main(speech.say("button.adopt"), Target.to("raci adopt"))));
    }

    /** The answers call for another document than the one in the making, and the group has not said why not. */
    private Optional<Errand> advice() {
        return new ChosenDocument(scene, record).otherwise().filter(advice -> scene.rights().facilitator())
                .map(advice -> new Errand(speech.say("errand.advice", "document", ChosenDocument.name(speech, advice)),
                        Button.main(speech.say("button.advice"), Target.to("draft advice"))));
    }

    /** The newest version, while it says what would be exported now, and the organisation has not approved it. */
    private Optional<Errand> approval() {
        return voice().filter(organisation -> !Standing.kept(scene, record).isEmpty()).flatMap(organisation -> {
            Approvers approvers = standing.of(scene, record);
            return approvers.newest().map(Version::number).filter(number -> approvers.stands(number)
                    && !approvers.hasApproved(organisation, number) && !isSigned(number))
                    .map(number -> new Errand(speech.say("errand.approval", "version", number, "organisation",
                            Markup.typed(organisation.name())),
                            Button.main(speech.say("button.approve"), Target.to("draft approve"))));
        });
    }

    /** What all have signed needs no approval any more. */
    private boolean isSigned(int version) {
        return new Signed(record, scene.partnership()).of(ChosenDocument.plan(scene, record), version).complete();
    }

    /** The version that somebody has signed, or that all have approved, where the organisation's signature is awaited. */
    private Optional<Errand> signing() {
        return voice().filter(organisation -> !Standing.kept(scene, record).isEmpty()).flatMap(organisation -> LastSteps
                .toSign(scene,
                        record, standing.of(scene, record))
                .filter(signatures -> signatures.binds(organisation) && signatures.of(organisation).isEmpty())
                .map(signatures -> new Errand(speech.say("errand.signing", "version", signatures.version(),
                        "organisation", Markup.typed(organisation.name())),
                        Button.main(speech.say("button.sign-or-see", "version", signatures.version()),
                                Target.to("draft sign").with("version", signatures.version())))));
    }

    /** The question that the channel shows, of each script, where the person's organisation has not answered it. */
    private List<Errand> answers(Organisation organisation) {
        List<Errand> errands = new ArrayList<>();
        for (Script script : Scripts.together(scene.content())) {
            Interview interview = Scripts.interview(scene.partnership(), script, record);
            record.shown(scene.partnership().id(), script.id()).flatMap(script::question)
                    .filter(question -> !interview.isParked(question) && !interview.isAgreed(question)
                            && interview.awaited(question).contains(organisation))
                    .ifPresent(question -> errands.add(answer(interview, question, organisation)));
        }
        return errands;
    }

    private Errand answer(Interview interview, Question question, Organisation organisation) {
        return new Errand(speech.say("errand.answer", "title", speech.in(question.title()), "organisation",
                Markup.typed(organisation.name())),
                new AnswerForm(speech, Scripts.familyOf(interview.script().id())).button(interview, question));
    }

    private String plain(long organisation) {
        return scene.partnership().organisation(organisation).map(Organisation::name).orElse("");
    }
}
