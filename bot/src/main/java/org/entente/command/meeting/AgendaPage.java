package org.entente.command.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.door.Onward;
import org.entente.command.talk.Parking;
import org.entente.command.words.Scripts;
import org.entente.conversation.Agenda;
import org.entente.conversation.Gathering;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.partnership.Settings;
import org.entente.raci.Matrix;
import org.entente.raci.Rules;
import org.entente.script.Question;
import org.entente.script.Script;

/** The card with which a meeting opens: its agenda, what was put aside, who is expected, and the way on. */
record AgendaPage(Speech speech, Scene scene, Reading record, Gathering meeting) {

    private static final int ROOM = 1000;
    private static final int MOST_NAMED = 3;
    private static final int MOST_RESUMED = 5;

    Card card() {
        Card.Builder card = Card.builder()
                .words("## " + title(speech, scene, meeting) + "\n" + speech.say("meeting.planned", "count",
                        meeting.minutes()))
                .words(section("meeting.agenda", agenda()));
        if (!aside().isEmpty()) {
            card.words(section("meeting.aside", aside()));
        }
        card.words(section("meeting.expected", expected())).words("-# " + speech.say("meeting.screen"));
        List<Button> buttons = new ArrayList<>();
        new Onward(speech, scene, record).button().ifPresent(buttons::add);
        buttons.add(Button.plain(speech.say("meeting.close-button"), Target.to("meeting close")));
        return card.buttons(buttons).buttons(resuming()).build();
    }

    /** "Meeting 2 of 3", or "Meeting 4" where more are held than were planned. */
    static String title(Speech speech, Scene scene, Gathering meeting) {
        int planned = scene.partnership().settings().meetings();
        return meeting.number() <= planned
                ? speech.say("meeting.title-of", "number", meeting.number(), "of", planned)
                : speech.say("meeting.title", "number", meeting.number());
    }

    /** A heading and its lines, shortened where there are many. */
    private String section(String heading, List<String> lines) {
        return "**" + speech.say(heading) + "**\n" + Markup.cut(String.join("\n", lines), ROOM);
    }

    private List<Interview> interviews() {
        return Scripts.together(scene.content()).stream().map(script -> Scripts.interview(scene.partnership(), script,
                record))
                .toList();
    }

    private List<String> agenda() {
        Settings settings = scene.partnership().settings();
        Script guide = scene.content().script(Scripts.GUIDE).orElseThrow();
        Agenda plan = Agenda.of(guide, scene.content().script(Scripts.DETAILS).stream().toList(), settings.meetings(),
                settings.minutes());
        List<String> lines = plan.upTo(meeting.number()).stream().flatMap(part -> line(part).stream()).toList();
        return lines.isEmpty() ? List.of(speech.say("meeting.all-gone-through")) : lines;
    }

    /** What is left of a part; empty where nothing is. */
    private Optional<String> line(Agenda.Part part) {
        return switch (part) {
            case Agenda.Questions questions -> line(questions);
            case Agenda.Roles roles -> rolesAreSaid()
                    ? Optional.empty()
                    : Optional.of(line(speech.say("meeting.roles"), roles.minutes()));
        };
    }

    private Optional<String> line(Agenda.Questions part) {
        Interview interview = Scripts.interview(scene.partnership(), part.script(), record);
        int left = part.questions().stream()
                .filter(question -> interview.isAsked(question) && !interview.isSettled(question))
                .mapToInt(Question::minutes).sum();
        return left == 0 ? Optional.empty() : Optional.of(line(speech.in(part.title()), left));
    }

    private String line(String title, int minutes) {
        return "- " + speech.say("meeting.part", "title", title, "count", minutes);
    }

    private boolean rolesAreSaid() {
        Matrix matrix = record.raci(scene.partnership().id()).matrix();
        return !matrix.tasks().isEmpty() && Rules.check(matrix, scene.partnership().organisations()).isEmpty();
    }

    private List<String> aside() {
        return interviews().stream().flatMap(interview -> interview.aside().stream()
                .map(question -> "- " + speech.say("meeting.question", "number", interview.numberOf(question), "title",
                        speech.in(question.title()), "script", speech.in(interview.script().title()))))
                .toList();
    }

    private List<Button> resuming() {
        return interviews().stream().flatMap(interview -> interview.aside().stream()
                .map(question -> Parking.button(speech, interview, question))).limit(MOST_RESUMED).toList();
    }

    private List<String> expected() {
        return scene.partnership().present().stream().map(organisation -> "- " + expected(organisation)).toList();
    }

    private String expected(Organisation organisation) {
        List<String> people = scene.partnership().members().stream()
                .filter(member -> member.organisation() == organisation.id())
                .map(member -> Markup.typed(member.person().name())).limit(MOST_NAMED).toList();
        return speech.say("card.said", "organisation", Markup.typed(organisation.name()), "answer",
                people.isEmpty() ? speech.say("status.nobody") : String.join(", ", people));
    }
}
