package org.entente.command.door;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.words.AgreedDates;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Outlook;
import org.entente.command.words.SignatureLines;
import org.entente.command.words.Signed;
import org.entente.conversation.KeyDates.KeyDate;
import org.entente.document.Approvers;
import org.entente.document.Gaps;
import org.entente.document.InForce;
import org.entente.document.Signatures;
import org.entente.document.Version;

/** What comes next once nothing is missing: the export, the approvals, the signatures, and then what all have signed. */
record LastSteps(Speech speech, Scene scene, Reading record, Outlook outlook) {

    /** @param sentence what comes next, in words */
    record Step(String sentence, Button button) {}

    /** Empty as long as something is missing that comes before. */
    Optional<Step> step() {
        return new ChosenDocument(scene, record).settled().map(this::inForce).or(() -> toSign(scene, record, outlook
                .approvers())
                .filter(one -> !one.complete())
                .map(this::signing)).or(this::approvedNote).or(this::approving).or(this::exporting);
    }

    /** The version that somebody has signed, or that all have approved, of the text that the group prepares. */
    static Optional<Signatures> toSign(Scene scene, Reading record, Approvers approvers) {
        Signed signed = new Signed(record, scene.partnership());
        ChosenDocument chosen = new ChosenDocument(scene, record);
        String plan = ChosenDocument.plan(scene, record);
        Optional<Signatures> approved = approved(approvers).map(number -> signed.of(plan, number));
        return Stream.concat(signed.begun(plan).stream(), approved.stream())
                .filter(one -> chosen.plan().signed() && one.amends().equals(chosen.amending()))
                .max(Comparator.comparingInt(Signatures::version));
    }

    /** The last version that all have approved and that says what would be exported now. */
    private static Optional<Integer> approved(Approvers approvers) {
        return approvers.standing().stream().filter(number -> approvers.awaited(number).isEmpty()).max(Comparator
                .naturalOrder());
    }

    private Step inForce(InForce signed) {
        Optional<AgreedDates> dates = AgreedDates.of(record, scene.partnership());
        String since = new SignatureLines(speech, scene.partnership(), ZoneOffset.UTC).inForce(signed.start(),
                dates.map(one -> one.dates().end()));
        if (outlook.changed()) {
            return new Step(since + " " + speech.say("status.then-amend"), Button.main(speech.say("button.amend"),
                    Target.to("draft amend")));
        }
        String then = dates.flatMap(one -> one.all().stream().filter(date -> date.day().isAfter(outlook
                .today()))
                .findFirst()).map(this::then).orElseGet(() -> speech.say("status.then-follow-up"));
        return new Step(since + " " + then, ifTakingPart(Button.main(speech.say("button.follow-up"), Target.to(
                "followup list"))));
    }

    private String then(KeyDate date) {
        return speech.say(switch (date.kind()) {
            case REVIEW -> "status.then-review";
            case RENEWAL -> "status.then-renewal";
            case NOTICE -> "status.then-notice";
            case END -> "status.then-end";
        }, "date", date.day());
    }

    /** "Next: it is time to sign". */
    private Step next(String sentence, Button button) {
        return new Step(speech.say("status.onward", "step", sentence), button);
    }

    private Step signing(Signatures signatures) {
        String sentence = signatures.standing().isEmpty() ? "status.time-to-sign" : "status.being-signed";
        return next(speech.say(sentence, "version", signatures.version()), ifTakingPart(Button.main(speech.say(
                "button.sign-or-see", "version", signatures.version()), Target.to("draft sign").with("version",
                        signatures.version()))));
    }

    /** Of a document that nobody signs. */
    private Optional<Step> approvedNote() {
        return approved(outlook.approvers()).filter(number -> !new ChosenDocument(scene, record).plan().signed())
                .map(number -> next(speech.say("status.note-approved", "version", number), ifTakingPart(Button.main(
                        speech.say("button.follow-up"), Target.to("followup list")))));
    }

    private Optional<Step> approving() {
        boolean voice = scene.own().filter(own -> scene.rights().voiceOf(own.id())).isPresent();
        Approvers approvers = outlook.approvers();
        return approvers.newest().map(Version::number).filter(number -> outlook.gaps().none() && approvers.stands(
                number))
                .map(number -> next(speech.say("status.to-approve", "version", number), voice
                        ? Button.main(speech.say("button.approve"), Target.to("draft approve"))
                        : versions()));
    }

    private Optional<Step> exporting() {
        return Optional.of(outlook.gaps()).filter(Gaps::none).map(none -> next(speech.say(outlook.approvers().newest()
                .isPresent()
                        ? "status.to-export-again"
                        : "status.to-export"), ifTakingPart(Button.main(speech.say("button.export"), Target.to(
                                "draft export")))));
    }

    private Button ifTakingPart(Button button) {
        return scene.rights().takesPart() ? button : versions();
    }

    private Button versions() {
        return Button.main(speech.say("button.versions"), Target.to("draft versions"));
    }
}
