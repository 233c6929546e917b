package org.entente.command.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.followup.FollowUpPage;
import org.entente.command.words.Materials;
import org.entente.command.words.Outlook;
import org.entente.command.words.Scripts;
import org.entente.command.words.Spoken;
import org.entente.command.words.Standing;
import org.entente.conversation.Answer;
import org.entente.conversation.FollowUp;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.script.Question;
import org.entente.text.Typography;

/** One page for somebody new, of shared content alone: what this is, who is who, where it stands, what comes next. */
record HandoverPage(Speech speech, Scene scene, Reading record, Materials materials) {

    private static final int LONGEST_ANSWER = 120;
    private static final int MOST_SETTLED = 8;
    private static final int MOST_ACTIONS = 6;

    Card card(String discord) {
        List<String> lines = new ArrayList<>(List.of(about()));
        lines.addAll(actions(discord));
        List<String> status = new StatusPage(speech, scene, record, Outlook.of(scene, record, materials)).lines();
        lines.addAll(status.subList(1, status.size()));
        lines.addAll(settled());
        return Card.builder().words(StatusPage.fitting(lines))
                .buttons(Button.main(speech.say("button.door"), Target.to("entente")),
                        Button.plain(speech.say("button.status"), Target.to("partnership status")),
                        Button.plain(speech.say("button.help"), Target.to("help")))
                .build();
    }

    private String about() {
        Partnership partnership = scene.partnership();
        String facilitators = Typography.list(partnership.facilitators().stream().map(Person::name)
                .map(Markup::typed).toList(), speech.language());
        return speech.say("handover.about", "name", Markup.typed(partnership.name()), "date",
                LocalDate.ofInstant(partnership.created(), materials.clock().getZone())) + "\n"
                + (facilitators.isEmpty()
                        ? speech.say("handover.nobody-facilitates")
                        : speech.say("member.facilitators", "people", facilitators));
    }

    /** What the group awaits from the reader, and what is to be done by their organisation, as far as it is shared. */
    private List<String> actions(String discord) {
        List<String> actions = new ArrayList<>(new Errands(speech, scene, record, new Standing(materials)).of(discord)
                .stream()
                .map(Errand::sentence).toList());
        LocalDate today = LocalDate.now(materials.clock());
        scene.rights().membership().ifPresent(member -> record.followUps()
                .open(scene.partnership().id(), OptionalLong.empty()).stream()
                .filter(followUp -> concerns(followUp, member.organisation()))
                .forEach(followUp -> actions.add(FollowUpPage.line(speech, today).of(followUp))));
        if (actions.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(speech.say("handover.actions")));
        actions.stream().limit(MOST_ACTIONS).forEach(action -> lines.add("- " + action));
        if (actions.size() > MOST_ACTIONS) {
            lines.add("- " + speech.say("unasked.more", "count", actions.size() - MOST_ACTIONS));
        }
        return lines;
    }

    private static boolean concerns(FollowUp followUp, long organisation) {
        return followUp.organisation().isEmpty() || followUp.organisation().getAsLong() == organisation;
    }

    /** What was said to the questions that the group has settled, the latest first. */
    private List<String> settled() {
        List<String> lines = new ArrayList<>();
        for (var script : Scripts.together(scene.content())) {
            Interview interview = Scripts.interview(scene.partnership(), script, record);
            interview.asked().reversed().stream()
                    .filter(question -> interview.isHeard(question) && !interview.isParked(question))
                    .limit(MOST_SETTLED - lines.size()).forEach(question -> lines.add(said(interview, question)));
        }
        if (!lines.isEmpty()) {
            lines.addFirst(speech.say("handover.settled"));
        }
        return lines;
    }

    private String said(Interview interview, Question question) {
        String answers = interview.organisations().stream()
                .flatMap(organisation -> interview.answer(question, organisation).stream()
                        .map(answer -> said(question, organisation, answer)))
                .collect(Collectors.joining(" · "));
        return "- " + speech.say("card.said", "organisation", speech.in(question.title()), "answer", answers);
    }

    private String said(Question question, Organisation organisation, Answer answer) {
        return speech.say("card.said", "organisation", Markup.typed(organisation.name()), "answer",
                Markup.typed(Markup.line(Spoken.value(speech, question, answer.value())), LONGEST_ANSWER));
    }
}
