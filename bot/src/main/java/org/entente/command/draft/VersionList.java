package org.entente.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.ApprovalLines;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.SignatureLines;
import org.entente.command.words.Signed;
import org.entente.command.words.Standing;
import org.entente.document.Approvers;
import org.entente.document.InForce;
import org.entente.document.Signatures;
import org.entente.document.Version;

/** {@code /draft versions}: what was exported so far, the newest first, who has approved it and who has signed it. */
record VersionList(Desk desk, Standing standing) {

    private static final int MOST_SHOWN = 15;
    private static final int MOST_BUTTONS = 3;
    private static final int ROOM = 3500;

    Reply list(Request request) {
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.speech(request);
            List<Version> all = record.versions().all(scene.partnership().id(), ChosenDocument.plan(scene, record))
                    .reversed();
            return new Reply.Private(all.isEmpty()
                    ? Card.of(speech.say("version.none"))
                    : card(speech, scene, record, all));
        });
    }

    private Card card(Speech speech, Scene scene, Reading record, List<Version> all) {
        Approvers approvers = standing.of(scene, record);
        ApprovalLines approvals = new ApprovalLines(speech, scene.partnership(), standing.materials().clock()
                .getZone());
        List<String> lines = new ArrayList<>(List.of(speech.say("version.title")));
        all.stream().limit(MOST_SHOWN).forEach(version -> lines.add("- " + line(speech, scene, record, version)));
        if (all.size() > MOST_SHOWN) {
            lines.add(speech.say("version.more", "count", all.size() - MOST_SHOWN));
        }
        Optional<InForce> settled = new ChosenDocument(scene, record).settled();
        if (settled.isPresent()) {
            Approvers given = Standing.given(scene, record, ChosenDocument.plan(scene, record));
            settled.stream().flatMap(InForce::all).map(Signatures::version)
                    .forEach(version -> lines.addAll(approvals.given(given, version)));
        } else {
            lines.addAll(prepared(speech, approvers, approvals));
        }
        lines.addAll(approvals.withdrawn(approvers));
        lines.addAll(signatures(speech, scene, record));
        return Card.builder().words(Markup.cut(String.join("\n", lines), ROOM))
                .buttons(buttons(speech, scene, record, approvers)).build();
    }

    private static List<String> prepared(Speech speech, Approvers approvers, ApprovalLines approvals) {
        List<String> lines = new ArrayList<>();
        approvers.newest().filter(newest -> !approvers.stands(newest.number()))
                .ifPresent(newest -> lines.add(speech.say("version.newest-changed", "version", newest.number())));
        approvers.versions().reversed().stream().limit(2)
                .forEach(version -> lines.addAll(approvals.of(approvers, version)));
        return lines;
    }

    private List<String> signatures(Speech speech, Scene scene, Reading record) {
        SignatureLines lines = new SignatureLines(speech, scene.partnership(), standing.materials().clock().getZone());
        String plan = ChosenDocument.plan(scene, record);
        Signed signed = new Signed(record, scene.partnership());
        List<String> all = new ArrayList<>();
        Stream.concat(signed.begun(plan).reversed().stream().limit(2), signed.inForce().stream().flatMap(InForce::all))
                .distinct().forEach(one -> all.addAll(lines.of(one)));
        all.addAll(lines.withdrawn(signed.all().stream().filter(one -> one.plan().equals(plan)).toList()));
        return all;
    }

    private String line(Speech speech, Scene scene, Reading record, Version version) {
        String label = new Chosen(scene, record).label(speech, standing.materials().clock().getZone(), version);
        return version.kept() ? label : speech.say("version.line-not-kept", "version", label);
    }

    private static List<Button> buttons(Speech speech, Scene scene, Reading record, Approvers approvers) {
        List<Version> kept = Standing.kept(scene, record);
        List<Button> buttons = new ArrayList<>();
        if (!kept.isEmpty()) {
            buttons.add(Button.main(speech.say("button.compare-last"), Target.to("draft compare")));
        }
        boolean settled = new ChosenDocument(scene, record).settled().isPresent();
        approvers.versions().reversed().stream().filter(version -> !settled && !approvers.stands(version)).limit(1)
                .forEach(version -> buttons.add(Comparing.buttonWithNow(speech, ChosenDocument.plan(scene, record),
                        version)));
        ChosenDocument chosen = new ChosenDocument(scene, record);
        if (scene.rights().takesPart() && chosen.plan().signed()) {
            buttons.add(Button.plain(speech.say("button.signatures"), Target.to("draft sign")));
            chosen.inForce().ifPresent(signed -> buttons.add(Button.plain(speech.say("button.amend"), Target.to(
                    "draft amend"))));
        }
        if (scene.rights().takesPart()) {
            handedOut(chosen, kept).forEach(version -> buttons.add(Button.plain(
                    speech.say("button.files-of-version", "version", version.number()),
                    Chosen.of(Target.to("draft export").with(Exporting.VERSION, version.number()), version.plan()))));
        }
        scene.own().filter(own -> scene.rights().voiceOf(own.id()) && !kept.isEmpty() && !settled).ifPresent(
                own -> buttons.add(
                        Button.plain(speech.say("button.approve"), Target.to("draft approve"))));
        return buttons;
    }

    /** The newest of the text that is prepared, and what is in force. */
    private static List<Version> handedOut(ChosenDocument chosen, List<Version> kept) {
        Set<Integer> signed = chosen.inForce().stream().flatMap(InForce::all)
                .filter(one -> one.plan().equals(chosen.instrument().plan())).map(Signatures::version)
                .collect(Collectors.toSet());
        return Stream.concat(kept.reversed().stream().limit(MOST_BUTTONS), Standing.all(chosen.scene(), chosen
                .record()).reversed().stream().filter(version -> signed.contains(version.number()))
                .limit(MOST_BUTTONS)).distinct().toList();
    }
}
