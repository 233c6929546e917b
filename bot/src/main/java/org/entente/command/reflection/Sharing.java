package org.entente.command.reflection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.OwnWork;
import org.entente.command.words.Scripts;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.conversation.FollowUp;
import org.entente.conversation.Share;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.text.Typography;

/** A lead or deputy shows everybody what their organisation has answered: asked first, since it cannot be undone. */
final class Sharing {

    /** The option that holds the number of what is shared. */
    static final String CONFIRM = "confirm";
    private static final int LONGEST_LABEL = 80;

    private final Desk desk;
    private final Scripts scripts;
    private final Clock clock;

    Sharing(Desk desk, Scripts scripts, Clock clock) {
        this.desk = desk;
        this.scripts = scripts;
        this.clock = clock;
    }

    /** What somebody is about to share. */
    private record Selection(OwnWork work, List<Answer> answers, Optional<Question> only) {

        String stand() {
            return work.stand(answers);
        }
    }

    private Selection selection(Request request, Scene scene, Reading record) {
        OwnWork work = OwnWork.of(scene, record, scripts.chosen(request, scene, record));
        if (!OwnWork.voice(scene)) {
            throw Refused.because("reflection.voice-only");
        }
        Optional<Question> only = request.argument("question").map(named -> scripts.question(work.interview(), named));
        List<Answer> said = work.said().stream()
                .filter(answer -> only.filter(question -> !question.id().equals(answer.question())).isEmpty())
                .toList();
        if (said.isEmpty()) {
            throw Refused.because("reflection.nothing-to-share");
        }
        if (said.stream().allMatch(work::isShared)) {
            throw Refused.because("reflection.already-shared");
        }
        return new Selection(work, said, only);
    }

    private Reply ask(Request request) {
        return desk.look(request, (scene, record) -> question(desk.speech(request), selection(request, scene, record),
                "reflection.share-ask"));
    }

    private static Reply question(Speech speech, Selection selection, String key) {
        OwnWork work = selection.work();
        int count = selection.answers().size();
        String list = selection.answers().stream().map(answer -> line(speech, work, answer))
                .collect(Collectors.joining("\n"));
        Target target = Target.to(Reflections.NAME + " confirm").with("organization", work.organisation().id())
                .with("stand", selection.stand());
        return new Reply.Private(Card.builder()
                .words(speech.say(key, "count", count, "organisation", Markup.typed(work.organisation().name())))
                .words(list).words(speech.say("reflection.share-forever") + "\n" + typing(speech, selection))
                .buttons(Button.main(speech.say("reflection.share-confirm", "count", count),
                        selection.only().map(question -> target.with("question", question.id())).orElse(target)),
                        Button.plain(speech.say("reflection.read-own"), Target.to(Reflections.NAME + " show")))
                .build());
    }

    /** How the same is confirmed by a command. */
    private static String typing(Speech speech, Selection selection) {
        return selection.only()
                .map(question -> speech.say("reflection.share-type-one", "question",
                        Integer.toString(selection.work().interview().numberOf(question)), "number",
                        selection.stand()))
                .orElseGet(() -> speech.say("reflection.share-type", "number", selection.stand()));
    }

    private static String line(Speech speech, OwnWork work, Answer answer) {
        Question question = work.script().question(answer.question()).orElseThrow();
        int steps = work.steps(question.id()).size();
        String title = "- " + work.interview().numberOf(question) + ". " + speech.in(question.title());
        return steps == 0 ? title : title + " · " + speech.say("reflection.steps", "count", steps);
    }

    /** By the button: shares what was named, unless somebody changed it since; then what stands now is named. */
    Reply confirm(Request request) {
        long organisation = Ids.number(request.required("organization"));
        return confirmed(request, request.required("stand"), "reflection.share-changed", scene -> {
            if (!scene.rights().speaksFor(organisation)) {
                throw Refused.because("reflection.moved");
            }
        });
    }

    /** By the command: asks, and shares where the number that the question named is given. */
    Reply share(Request request) {
        return request.argument(CONFIRM)
                .map(number -> confirmed(request, number.strip(), "reflection.share-other", scene -> {}))
                .orElseGet(() -> ask(request));
    }

    private Reply confirmed(Request request, String stand, String otherwise, Consumer<Scene> check) {
        Outcome done = desk.write(request, (scene, record) -> {
            check.accept(scene);
            Selection selection = selection(request, scene, record);
            return selection.stand().equals(stand)
                    ? Outcome.of("shared", "share", record.privateAnswers().share(scene.partnership().id(),
                            selection.answers(), Desk.actor(request, record)))
                    : Outcome.of("changed");
        });
        return desk.look(request, (scene, record) -> done.word().equals("shared")
                ? announcement(scene, record, done.number("share"))
                : question(desk.speech(request), selection(request, scene, record), otherwise));
    }

    private Reply announcement(Scene scene, Reading record, long id) {
        Share share = record.privateAnswers().share(scene.partnership().id(), id).orElseThrow();
        Speech speech = desk.publicSpeech(scene);
        Organisation organisation = scene.partnership().organisation(share.organisation()).orElseThrow();
        String label = speech.say("reflection.read-shared", "organisation", Markup.line(organisation.name()));
        Target read = Target.to(Reflections.NAME + " shared").with("share", id);
        return new Reply.Public(Card.builder()
                .words(speech.say("reflection.announced", "organisation", Markup.typed(organisation.name()), "person",
                        Markup.typed(share.by()), "count", share.answers().size()))
                .buttons(Button.main(Markup.cut(label, LONGEST_LABEL), read)).buttons(Footer.of(speech, read))
                .build());
    }

    /** One snapshot, to anybody. */
    Reply shared(Request request) {
        long id = Ids.number(request.required("share"));
        return desk.look(request, (scene, record) -> {
            Share share = record.privateAnswers().share(scene.partnership().id(), id)
                    .orElseThrow(() -> Refused.because("refused.unknown-action"));
            List<FollowUp> steps = everybodys(scene, record).stream()
                    .filter(step -> step.share().equals(OptionalLong.of(id))).toList();
            return page(request, scene, share, share.answers(), steps);
        });
    }

    /** All that an organisation has shared, each answer as it stood when it was last shared. */
    Reply everythingOf(Request request, Scene scene, Reading record, Organisation organisation) {
        Script script = scripts.chosen(request, scene, record);
        List<Share> shares = record.privateAnswers().shares(scene.partnership().id(), script.id(), organisation.id());
        if (shares.isEmpty()) {
            throw Refused.because("reflection.nothing-shared");
        }
        List<Answer> newest = script.questions().flatMap(question -> shares.reversed().stream()
                .flatMap(share -> share.answers().stream().filter(a -> a.question().equals(question.id()))).findFirst()
                .stream()).toList();
        List<FollowUp> steps = everybodys(scene, record).stream()
                .filter(step -> step.organisation().equals(OptionalLong.of(organisation.id()))).toList();
        return page(request, scene, shares.getLast(), newest, steps);
    }

    private static List<FollowUp> everybodys(Scene scene, Reading record) {
        return record.followUps().visible(scene.partnership().id(), OptionalLong.empty());
    }

    private Reply page(Request request, Scene scene, Share share, List<Answer> answers, List<FollowUp> steps) {
        Speech speech = desk.speech(request);
        String day = Typography.date(LocalDate.ofInstant(share.at(), clock.getZone()), speech.language());
        String heading = "### " + speech.say("reflection.shared-title", "organisation",
                Spoken.name(scene.partnership(), share.organisation())) + "\n-# " + speech.say("reflection.shared-on",
                        "date", day, "person", Markup.typed(share.by()));
        Script script = scene.content().script(share.script()).orElseThrow();
        return new ReflectionPage(speech, script, LocalDate.now(clock)).reply(heading, answers, steps);
    }
}
