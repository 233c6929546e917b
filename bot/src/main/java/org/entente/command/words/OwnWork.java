package org.entente.command.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Scene;
import org.entente.conversation.Answer;
import org.entente.conversation.FollowUp;
import org.entente.conversation.Interview;
import org.entente.conversation.Share;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.script.Script;

/** How far one organisation has come with a script by itself: for the eyes of its people alone. */
public record OwnWork(Organisation organisation, Interview interview, List<FollowUp> followUps, List<Share> shares) {

    private static final long LEAST_STAND = 100_000;
    private static final long STANDS = 900_000;

    public OwnWork {
        followUps = List.copyOf(followUps);
        shares = List.copyOf(shares);
    }

    /** @throws Refused where whoever asks speaks for no organisation */
    public static OwnWork of(Scene scene, Reading record, Script script) {
        return of(scene, record, script, organisation(scene));
    }

    public static OwnWork of(Scene scene, Reading record, Script script, Organisation organisation) {
        long partnership = scene.partnership().id();
        long id = organisation.id();
        return new OwnWork(organisation,
                new Interview(script, record.privateAnswers().answers(partnership, script.id(), id),
                        List.of(organisation)),
                record.followUps().visible(partnership, OptionalLong.of(id)),
                record.privateAnswers().shares(partnership, script.id(), id));
    }

    /** The organisation whose private matters the person may see. */
    public static Organisation organisation(Scene scene) {
        OptionalLong voice = reader(scene);
        return scene.partnership().organisations().stream()
                .filter(organisation -> voice.isPresent() && organisation.id() == voice.getAsLong()).findFirst()
                .orElseThrow(() -> Refused.because(scene.rights().torn()
                        ? "refused.two-roles"
                        : "reflection.members-only"));
    }

    /** The same, as follow-ups are asked for; empty where the person speaks for none. */
    public static OptionalLong reader(Scene scene) {
        return scene.rights().membership().map(seat -> OptionalLong.of(seat.organisation()))
                .orElseGet(OptionalLong::empty);
    }

    /** Whether their word is their organisation's: they may share. */
    public static boolean voice(Scene scene) {
        return scene.rights().membership().filter(seat -> seat.voice()).isPresent();
    }

    public Script script() {
        return interview.script();
    }

    public Optional<Answer> answer(Question question) {
        return interview.answers().of(script().id(), question.id(), organisation.id());
    }

    /** Answers that say something, in the order of the questions. */
    public List<Answer> said() {
        return script().questions().flatMap(question -> answer(question).stream())
                .filter(answer -> !answer.skipped()).toList();
    }

    /** The next steps that came from a question, those done included. */
    public List<FollowUp> steps(String question) {
        return followUps.stream().filter(step -> step.organisation().equals(OptionalLong.of(organisation.id())))
                .filter(step -> step.comesFrom(script().id(), question)).toList();
    }

    /** The last snapshot that holds the question. */
    public Optional<Share> shared(String question) {
        return shares.stream().filter(share -> revision(share, question).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** Whether everybody has seen the answer as it stands, with all of its next steps. */
    public boolean isShared(Answer answer) {
        boolean same = shared(answer.question()).flatMap(share -> revision(share, answer.question()))
                .filter(revision -> revision == answer.revision()).isPresent();
        return same && steps(answer.question()).stream().noneMatch(FollowUp::isPrivate);
    }

    private static Optional<Integer> revision(Share share, String question) {
        return share.answers().stream().filter(answer -> answer.question().equals(question)).map(Answer::revision)
                .findFirst();
    }

    /**
     * Six digits that change with these answers and their next steps, so that nobody shares what they have not seen: short
     * enough to be typed, and other digits for other questions.
     */
    public String stand(List<Answer> answers) {
        CRC32 sum = new CRC32();
        sum.update((organisation.id() + " " + script().id()).getBytes(StandardCharsets.UTF_8));
        for (Answer answer : answers) {
            List<Long> steps = steps(answer.question()).stream().map(FollowUp::id).toList();
            sum.update((" " + answer.question() + " " + answer.revision() + steps).getBytes(StandardCharsets.UTF_8));
        }
        return Long.toString(LEAST_STAND + sum.getValue() % STANDS);
    }
}
