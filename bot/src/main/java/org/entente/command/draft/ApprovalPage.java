package org.entente.command.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Reply;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.ApprovalLines;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Footer;
import org.entente.command.words.Reservations;
import org.entente.command.words.Spoken;
import org.entente.command.words.Standing;
import org.entente.document.Approvers;
import org.entente.document.Document;
import org.entente.document.Version;
import org.entente.partnership.Organisation;
import org.entente.partnership.Reported;
import org.entente.script.Plan;

/** What a lead sees before approving a version, and what everybody is told after. */
record ApprovalPage(Speech speech, Scene scene, Reading record, Standing standing) {

    private static final int ROOM = 3500;

    Card asking(Organisation own, Version version, String sentence) {
        Approvers approvers = standing.of(scene, record);
        ApprovalLines lines = lines(speech);
        boolean stands = standing.stands(scene, record, version);
        List<String> words = new ArrayList<>(List.of(
                speech.say("approval.title", "version", version.number()),
                speech.say("approval.which", "version", version.number(), "document", content(version).title(),
                        "language", Chosen.language(speech, version), "date", lines.day(version.at()), "person",
                        lines.name(version.by())),
                speech.say(sentence, "organisation", Markup.typed(own.name()), "version", version.number())));
        if (!stands) {
            words.add(speech.say("approval.moved-on", "version", version.number()));
        }
        new Reservations(speech, scene, record).line().ifPresent(words::add);
        words.addAll(lines.of(approvers, version.number()));
        words.addAll(lines.withdrawn(approvers));
        return Card.builder().words(Markup.cut(String.join("\n", words), ROOM)).buttons(buttons(own, version, approvers,
                stands))
                .build();
    }

    private List<Button> buttons(Organisation own, Version version, Approvers approvers, boolean stands) {
        int number = version.number();
        List<Button> buttons = new ArrayList<>();
        boolean given = approvers.hasApproved(own, number);
        boolean byOwn = approvers.of(own, number).stream().anyMatch(one -> one.reported().isEmpty());
        if (!byOwn) {
            buttons.add(Button.main(speech.say("button.approve-version", "version", number), made("draft approve", own,
                    version)));
        }
        buttons.add(Button.plain(speech.say("button.report-approval"), made("draft report", own, version)));
        if (given) {
            buttons.add(Button.plain(speech.say("button.withdraw-approval", "version", number), made("draft approve",
                    own, version).with("withdraw", "yes")));
        }
        if (!stands) {
            buttons.add(Comparing.buttonWithNow(speech, version.plan(), number));
        }
        return buttons;
    }

    static Target made(String action, Organisation own, Version version) {
        return Chosen.of(Target.to(action).with(Exporting.VERSION, version.number()).with(ConsentButtons.HERE, own
                .id()),
                version.plan());
    }

    /** @param open in which everybody is spoken to */
    Reply said(Outcome done, Speech open) {
        String organisation = Spoken.name(scene.partnership(), done.number("organisation"));
        long version = done.number("version");
        if (done.word().equals("again")) {
            return Reply.privately(speech.say("approval.again", "organisation", organisation, "version", version));
        }
        List<String> words = new ArrayList<>();
        if (done.word().equals("withdrawn")) {
            words.add(open.say("approval.withdrawn", "organisation", organisation, "version", version));
        } else {
            words.add(open.say("approval.now", "organisation", organisation, "version", version));
            record.versions().approvals(scene.partnership().id(), done.fact(Approving.DOCUMENT)).stream()
                    .filter(one -> one.id() == done.number("approval"))
                    .forEach(one -> one.reported().ifPresent(reported -> {
                        words.add("- " + lines(open).line(one));
                        early(done, reported).ifPresent(made -> words.add(open.say("approval.early", "version", version,
                                "date", lines(open).day(made.at()))));
                    }));
        }
        words.add(done.number("count") == done.number("of")
                ? open.say("approval.all", "version", version)
                : open.say("approval.count", "count", done.number("count"), "of", done.number("of"), "version",
                        version));
        if (isStale(done)) {
            words.add(open.say("approval.stale", "version", version));
        }
        if (isReady(done)) {
            words.add(open.say("approval.ready", "version", version));
        }
        return new Reply.Public(Card.builder().words(String.join("\n", words)).buttons(following(open, done, version))
                .build());
    }

    /** The version, where what was decided was decided before it existed: perhaps about an earlier text. */
    private Optional<Version> early(Outcome done, Reported reported) {
        return record.versions().all(scene.partnership().id(), done.fact(Approving.DOCUMENT)).stream()
                .filter(one -> one.number() == done.number("version")).filter(one -> reported.on().isBefore(LocalDate
                        .ofInstant(one.at(), standing.materials().clock().getZone()))).findFirst();
    }

    /** As it was when it was recorded. */
    private static boolean isStale(Outcome done) {
        return done.word().equals("approved") && !Boolean.parseBoolean(done.fact("stands"));
    }

    /** All have approved the text as it is, and it is one that is signed. */
    private boolean isReady(Outcome done) {
        return done.word().equals("approved") && !isStale(done) && done.number("count") == done.number("of")
                && Optional.ofNullable(scene.content().plans().get(done.fact(Approving.DOCUMENT))).filter(Plan::signed)
                        .isPresent();
    }

    private List<Button> following(Speech open, Outcome done, long version) {
        List<Button> buttons = new ArrayList<>();
        if (isReady(done)) {
            buttons.add(Button.main(open.say("button.sign-or-see", "version", version), Chosen.of(Target.to(
                    "draft sign")
                    .with(Exporting.VERSION, version), done.fact(Approving.DOCUMENT))));
            buttons.add(Button.plain(open.say("button.files-of-version", "version", version), Chosen.of(Target.to(
                    "draft export").with(Exporting.VERSION, version), done.fact(Approving.DOCUMENT))));
        }
        if (done.number("count") < done.number("of")) {
            buttons.add(Button.main(open.say("button.approve"),
                    Chosen.of(Target.to("draft approve").with(Approving.SHOWN, version), done.fact(
                            Approving.DOCUMENT))));
        }
        if (isStale(done)) {
            buttons.add(Comparing.buttonWithNow(open, done.fact(Approving.DOCUMENT), version));
        }
        buttons.add(Button.plain(open.say("button.versions"), Target.to("draft versions")));
        buttons.addAll(Footer.of(open, Target.to("draft versions")));
        return buttons;
    }

    Document content(Version version) {
        return record.versions().content(scene.partnership().id(), ChosenDocument.plan(scene, record), version.number())
                .orElseThrow();
    }

    private ApprovalLines lines(Speech in) {
        return new ApprovalLines(in, scene.partnership(), standing.materials().clock().getZone());
    }
}
