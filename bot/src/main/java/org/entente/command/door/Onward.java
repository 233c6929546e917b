package org.entente.command.door;

import java.util.Optional;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Scripts;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.script.Script;

/** The way on: for the facilitator the group's next step, for everybody else the question that the channel is at. */
public record Onward(Speech speech, Scene scene, Reading record) {

    public Optional<Button> button() {
        return scene.rights().facilitator() ? Optional.of(lead()) : follow();
    }

    private Button lead() {
        return gathering().or(this::meeting).or(this::talking)
                .orElseGet(() -> record.raci(scene.partnership().id()).matrix().tasks().isEmpty()
                        ? Button.main(speech.say("button.make-matrix"), Target.to("raci show"))
                        : Button.main(speech.say("button.gaps"), Target.to("draft gaps")));
    }

    /** Two organisations and a lead for each come first. */
    private Optional<Button> gathering() {
        if (scene.partnership().organisations().size() < 2) {
            return Optional.of(Button.main(speech.say("button.add-organisation"), Target.to("organization add")));
        }
        return scene.partnership().organisations().stream().filter(this::leaderless).findFirst()
                .map(organisation -> Button.main(
                        Markup.cut(speech.say("button.name-lead", "organisation", Markup.line(organisation.name())),
                                80),
                        Target.to("member lead").with("organization", organisation.id())));
    }

    private boolean leaderless(Organisation organisation) {
        return !scene.partnership().hasLead(organisation.id()) && scene.partnership().nominations().stream()
                .noneMatch(nomination -> nomination.organisation() == organisation.id());
    }

    /** While questions are open and nobody meets, the next thing is to meet. */
    private Optional<Button> meeting() {
        boolean meets = record.pace().openMeeting(scene.partnership().id()).isPresent();
        return talking().filter(open -> !meets)
                .map(open -> Button.main(speech.say("button.open-meeting"), Target.to("meeting open")));
    }

    private Optional<Button> talking() {
        for (Script script : Scripts.together(scene.content())) {
            Interview interview = Scripts.interview(scene.partnership(), script, record);
            if (interview.first().isPresent()) {
                return Optional.of(next(script, interview));
            }
        }
        return Optional.empty();
    }

    private Button next(Script script, Interview interview) {
        Optional<Question> shown = record.shown(scene.partnership().id(), script.id()).flatMap(script::question);
        boolean settled = shown.filter(interview::isSettled).isPresent();
        String family = Scripts.familyOf(script.id());
        Target start = Target.to(family + " start");
        Target target = script.id().equals(Scripts.GUIDE) ? start : start.with("worksheet", script.id());
        if (shown.isPresent() && settled) {
            return Button.main(speech.say("card.next"), Scripts.target(family, "next", script, shown.get()));
        }
        return shown.isPresent()
                ? Button.main(speech.say("button.resume", "title", speech.in(script.title())), target)
                : Button.main(speech.say("button.begin", "title", speech.in(script.title())), target);
    }

    private Optional<Button> follow() {
        for (Script script : Scripts.together(scene.content())) {
            Optional<Question> shown = record.shown(scene.partnership().id(), script.id()).flatMap(script::question);
            Interview interview = Scripts.interview(scene.partnership(), script, record);
            if (shown.isPresent() && interview.first().isPresent()) {
                return shown.map(question -> Button.plain(
                        speech.say("card.read", "number", interview.numberOf(question)),
                        Scripts.target(Scripts.familyOf(script.id()), "show", script, question)));
            }
        }
        boolean begun = !record.pace().shown(scene.partnership().id()).isEmpty();
        return Optional.of(Button.plain(speech.say("button.gaps"), Target.to("draft gaps")))
                .filter(button -> begun && scene.rights().takesPart());
    }
}
