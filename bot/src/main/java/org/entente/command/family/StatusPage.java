package org.entente.command.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.conversation.Interview;
import org.entente.partnership.Member;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.raci.Matrix;
import org.entente.script.Script;

/** Where a partnership stands: who takes part, what is done, what is missing and from whom, what comes next. */
record StatusPage(Speech speech, Scene scene, Reading record) {

    private static final int ROOM = 3800;

    String markup() {
        Partnership partnership = scene.partnership();
        List<String> lines = new ArrayList<>();
        lines.add("### " + Markup.typed(partnership.name()));
        lines.add(speech.say("status.organisations", "count", partnership.organisations().size()));
        partnership.organisations().forEach(organisation -> lines.add("- " + organisation(organisation)));
        scene.content().scripts().values().stream().filter(script -> script.audience() == Script.Audience.TOGETHER)
                .sorted(Comparator.comparing(Script::id)).forEach(script -> lines.addAll(progress(script)));
        new ReflectionProgress(speech, scene, record).line().ifPresent(lines::add);
        Matrix matrix = record.raci(partnership.id()).matrix();
        lines.add(speech.say("status.matrix", "count", matrix.tasks().size()));
        int version = record.lastVersion(partnership.id(), Drafts.PLAN);
        lines.add(version == 0 ? speech.say("status.no-draft") : speech.say("status.draft", "version", version));
        return fitting(lines);
    }

    private String organisation(Organisation organisation) {
        List<String> people = scene.partnership().members().stream()
                .filter(member -> member.organisation() == organisation.id()).map(this::member).toList();
        return speech.say("card.said", "organisation", Markup.typed(organisation.name()), "answer",
                people.isEmpty() ? speech.say("status.nobody") : String.join(", ", people));
    }

    private String member(Member member) {
        String name = Markup.typed(member.person().name());
        return member.lead() ? name + " (" + speech.say("status.lead") + ")" : name;
    }

    private List<String> progress(Script script) {
        Interview interview = new Interview(script, record.answers(scene.partnership().id(), script.id()),
                scene.partnership().organisations());
        List<String> lines = new ArrayList<>();
        int asked = interview.asked().size();
        lines.add(speech.say("card.said", "organisation", speech.in(script.title()), "answer",
                speech.say("status.settled", "count", interview.settledCount(), "of", asked)));
        interview.present().stream().filter(organisation -> interview.countOf(organisation) < asked)
                .forEach(organisation -> lines.add("- " + speech.say("status.missing", "organisation",
                        Markup.typed(organisation.name()), "count", asked - interview.countOf(organisation))));
        interview.first().ifPresent(question -> lines.add("- " + speech.say("status.next", "number",
                script.numberOf(question), "title", speech.in(question.title()))));
        return lines;
    }

    private String fitting(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (text.length() + line.length() > ROOM) {
                return text.append("\n…").toString();
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        return text.toString();
    }
}
