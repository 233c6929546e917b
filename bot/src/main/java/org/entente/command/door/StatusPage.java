package org.entente.command.door;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.people.MembersPage;
import org.entente.command.reflection.ReflectionProgress;
import org.entente.command.wording.WordingProgress;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Outlook;
import org.entente.command.words.Scripts;
import org.entente.command.words.SignatureLines;
import org.entente.command.words.Signed;
import org.entente.conversation.Interview;
import org.entente.document.Approvers;
import org.entente.document.InForce;
import org.entente.document.Version;
import org.entente.partnership.Member;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.raci.Finding;
import org.entente.raci.Matrix;
import org.entente.raci.Rules;
import org.entente.script.Script;

/**
 * The map: who takes part, what is done, what is missing and from whom, what comes next.
 */
public record StatusPage(Speech speech, Scene scene, Reading record, Outlook outlook) {

    private static final int ROOM = 3800;
    private static final int MOST_NAMED = 3;

    public Card card() {
        List<Button> buttons = new ArrayList<>();
        last().step().map(LastSteps.Step::button).or(() -> new Onward(speech, scene, record).button()).ifPresent(
                buttons::add);
        Button missing = Button.plain(speech.say("button.gaps"), Target.to("draft gaps"));
        if (!outlook.gaps().none() && !signed() && scene.rights().takesPart() && buttons.stream().noneMatch(one -> one
                .target()
                .equals(missing.target()))) {
            buttons.add(missing);
        }
        compare().ifPresent(buttons::add);
        inShort().ifPresent(buttons::add);
        buttons.add(Button.plain(speech.say("button.members"), Target.to("member list")));
        return Card.builder().words(fitting(lines())).buttons(buttons).build();
    }

    /** What was said in what all go through first, once it begun; only to whoever reads the map. */
    private Optional<Button> inShort() {
        return Scripts.together(scene.content()).stream().limit(1).filter(script -> scene.rights().takesPart()
                && isAnswered(Scripts.interview(scene.partnership(), script, record))).findFirst()
                .map(script -> Button.plain(speech.say("summary.button.sum-up"), Target.to("summary worksheet").with(
                        "worksheet", script.id()).in(speech.language())));
    }

    private static boolean isAnswered(Interview interview) {
        return interview.asked().stream().flatMap(question -> interview.answers().to(interview.script().id(), question
                .id()).stream()).anyMatch(answer -> !answer.skipped());
    }

    /** The map, line by line. */
    List<String> lines() {
        Partnership partnership = scene.partnership();
        List<String> lines = new ArrayList<>();
        lines.add("### " + Markup.typed(partnership.name()));
        lines.add(speech.say("status.organisations", "count", partnership.organisations().size()));
        partnership.organisations().forEach(organisation -> lines.add("- " + organisation(organisation)));
        Scripts.together(scene.content()).forEach(script -> lines.addAll(progress(script)));
        lines.addAll(new WordingProgress(speech, scene, record).lines());
        new ReflectionProgress(speech, scene, record).line().ifPresent(lines::add);
        lines.add(matrix());
        lines.add(draft());
        lines.addAll(approvals());
        signatures().forEach(lines::add);
        last().step().map(LastSteps.Step::sentence).or(() -> new Onward(speech, scene, record).button().map(
                onward -> speech.say("status.onward", "step", Markup.typed(onward.label())))).ifPresent(lines::add);
        return lines;
    }

    private Approvers approvers() {
        return outlook.approvers();
    }

    private LastSteps last() {
        return new LastSteps(speech, scene, record, outlook);
    }

    /** Whether the document is in force, and nothing else is prepared. */
    private boolean signed() {
        return new ChosenDocument(scene, record).settled().isPresent();
    }

    private String organisation(Organisation organisation) {
        List<String> people = new ArrayList<>(scene.partnership().members().stream()
                .filter(member -> member.organisation() == organisation.id()).map(this::member).toList());
        if (people.size() > MOST_NAMED) {
            int more = people.size() - MOST_NAMED;
            people.subList(MOST_NAMED, people.size()).clear();
            people.add(speech.say("status.more-people", "count", more));
        }
        String away = scene.partnership().group().absent().contains(organisation.id())
                ? " (" + speech.say("status.away") + ")"
                : "";
        return speech.say("card.said", "organisation", Markup.typed(organisation.name()) + away, "answer",
                people.isEmpty() ? speech.say("status.nobody") : String.join(", ", people));
    }

    private String member(Member member) {
        return MembersPage.member(speech, member, Markup.typed(member.person().name()));
    }

    private List<String> progress(Script script) {
        Interview interview = Scripts.interview(scene.partnership(), script, record);
        List<String> lines = new ArrayList<>();
        int asked = interview.asked().size();
        lines.add(speech.say("card.said", "organisation", speech.in(script.title()), "answer",
                speech.say("status.settled", "count", interview.settledCount(), "of", asked)));
        if (!interview.aside().isEmpty()) {
            lines.add("- " + speech.say("status.aside", "count", interview.aside().size()));
        }
        interview.organisations().stream().filter(organisation -> interview.owedBy(organisation) > 0)
                .forEach(organisation -> lines.add("- " + speech.say("status.missing", "organisation",
                        Markup.typed(organisation.name()), "count", interview.owedBy(organisation))));
        interview.first().ifPresent(question -> lines.add("- " + speech.say("status.next", "number",
                interview.numberOf(question), "title", speech.in(question.title()))));
        return lines;
    }

    private String matrix() {
        Matrix matrix = record.raci(scene.partnership().id()).matrix();
        List<Finding> findings = Rules.check(matrix, scene.partnership().organisations());
        String tasks = speech.say("status.matrix", "count", matrix.tasks().size());
        return matrix.tasks().isEmpty() || findings.isEmpty()
                ? tasks
                : tasks + ", " + speech.say("status.findings", "count", findings.size());
    }

    private String draft() {
        ChosenDocument chosen = new ChosenDocument(scene, record);
        int version = record.versions().all(scene.partnership().id(), chosen.instrument().plan()).stream()
                .filter(chosen::isOfNow).mapToInt(Version::number).max().orElse(0);
        String document = chosen.made(speech);
        if (signed()) {
            return speech.say("status.signed", "document", document);
        }
        String exported = version == 0
                ? speech.say("status.no-draft", "document", document)
                : speech.say("status.draft", "document", document, "version", version);
        Optional<String> missing = outlook.gaps().none()
                ? Optional.empty()
                : Optional.of(speech.say("draft.missing", "count", outlook.gaps().count(), "minutes", outlook.gaps()
                        .minutes()));
        return missing.map(text -> exported + ". " + text).orElse(exported);
    }

    /** How many have approved the newest version that anybody approved, and that something has changed since. */
    private List<String> approvals() {
        List<Integer> versions = approvers().versions();
        if (versions.isEmpty() || signed()) {
            return List.of();
        }
        int version = versions.getLast();
        String count = "- " + speech.say("approval.count", "count", approvers().approved(version).size(), "of",
                approvers().organisations().size(), "version", version);
        return approvers().stands(version)
                ? List.of(count)
                : List.of(count, "- " + speech.say("approval.stale", "version", version));
    }

    /** How many have signed the newest version that anybody signed, and what is in force. */
    private List<String> signatures() {
        Signed signed = new Signed(record, scene.partnership());
        SignatureLines lines = new SignatureLines(speech, scene.partnership(), ZoneOffset.UTC);
        return Stream.concat(signed.begun(ChosenDocument.plan(scene, record)).reversed().stream().limit(1),
                signed.inForce().stream().flatMap(InForce::all)).distinct().map(one -> "- " + lines.count(one))
                .toList();
    }

    private Optional<Button> compare() {
        return signed()
                ? Optional.empty()
                : approvers().versions().reversed().stream().limit(1).filter(version -> !approvers().stands(version))
                        .map(version -> Button.plain(speech.say("button.compare-now", "from", version), Target.to(
                                "draft compare").with("from", version).with("to", "now").with("document", ChosenDocument
                                        .plan(
                                                scene, record))))
                        .findFirst();
    }

    /** As many lines as fit on one card. */
    static String fitting(List<String> lines) {
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
