package org.entente.command.draft;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.ApprovalLines;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Footer;
import org.entente.command.words.SignatureLines;
import org.entente.command.words.Signed;
import org.entente.command.words.Standing;
import org.entente.document.Comparison;
import org.entente.document.Document;
import org.entente.document.Signatures;
import org.entente.document.Version;

/** The card and the document with which a version is handed out. */
record Issue(Desk desk, Standing standing, Scene scene, Reading record, Version version) {

    private static final int ROOM = 3500;

    /** Why it is handed out. */
    enum Occasion {
        /** It was just exported. */
        NEW,
        /** It would have been, but nothing had changed. */
        UNCHANGED,
        /** Somebody asked for this one. */
        AGAIN
    }

    /** As it was exported; later files also say who has approved and signed it since. */
    Document document(Occasion occasion) {
        Document kept = content(version);
        if (occasion == Occasion.NEW) {
            return kept;
        }
        Document approved = new ApprovedDocument(scene.partnership(), standing.materials().clock().getZone(), desk
                .messages()::say).of(kept, Standing.given(scene, record, version.plan()).strongest(version.number()));
        return new SignedDocument(desk.messages()::say).of(isFinal()
                ? new FinalDocument(desk.messages()::say).of(
                        approved)
                : approved, signatures());
    }

    /** Every party has approved it as it stands, and it lacks nothing: nobody prints a draft to sign it. */
    private boolean isFinal() {
        Signable signable = new Signable(scene, record);
        return present() && new ChosenDocument(scene, record).plan().signed() && new ChosenDocument(scene, record)
                .isOfNow(version) && !signatures().parties().isEmpty() && signable.unapproved(version).isEmpty()
                && signable.gaps(version) == 0 && standing.stands(scene, record, version)
                && standing.now(scene, record, version).gaps().none();
    }

    /** Whether it is a version of the document that the group makes now. */
    private boolean present() {
        return version.plan().equals(ChosenDocument.plan(scene, record));
    }

    /** A version is never translated: that it is not what somebody asked for, and how to have that. */
    Optional<String> inOtherLanguage(Wanted wanted) {
        Speech speech = desk.publicSpeech(scene);
        return wanted.is(version)
                ? Optional.empty()
                : Optional.of(speech.say(signatures().complete()
                        ? "version.signed-language"
                        : "version.other-language", "version", version.number(), "language",
                        Chosen.language(speech, version), "wanted", Chosen.language(speech, wanted)));
    }

    /** @param remarks on what the files cannot show, and on those in a template */
    Card card(Occasion occasion, List<String> remarks) {
        Speech speech = desk.publicSpeech(scene);
        List<String> lines = new ArrayList<>(List.of(exported(speech, occasion)));
        if (!present()) {
            lines.addAll(occasion == Occasion.NEW ? List.of() : occasion(speech, Occasion.AGAIN));
            lines.add(speech.say("version.other-now"));
            lines.addAll(remarks);
            return Card.of(Markup.cut(String.join("\n", lines), ROOM));
        }
        lines.addAll(occasion(speech, occasion));
        return ofPresent(speech, lines, remarks);
    }

    private Card ofPresent(Speech speech, List<String> lines, List<String> remarks) {
        boolean now = new ChosenDocument(scene, record).isOfNow(version) && !signatures().complete();
        boolean stands = now && standing.stands(scene, record, version);
        new Advised(speech, new ChosenDocument(scene, record)).line().ifPresent(lines::add);
        if (now && !stands) {
            lines.add(speech.say("version.changed-since"));
        }
        Optional<Version> before = Standing.before(Standing.all(scene, record), version);
        before.map(earlier -> new ComparisonText(speech).since(earlier, Comparison.of(content(earlier),
                content(version)))).ifPresent(lines::add);
        if (now) {
            lines.addAll(approvals(speech).ifAny(standing.of(scene, record), version.number()));
        }
        if (!signatures().standing().isEmpty()) {
            lines.addAll(new SignatureLines(speech, scene.partnership(), zone()).of(signatures()));
        }
        lines.addAll(remarks);
        return Card.builder().words(Markup.cut(String.join("\n", lines), ROOM))
                .buttons(buttons(speech, before, now, stands)).buttons(Footer.of(speech, Target.to("draft versions")))
                .build();
    }

    private String exported(Speech speech, Occasion occasion) {
        if (signatures().complete()) {
            String signed = speech.say("draft.exported-signed", "document", content(version).title(), "version", version
                    .number());
            return new ChosenDocument(scene, record).settled().map(inForce -> signed + "\n" + speech.say(
                    "draft.in-force")).orElse(signed);
        }
        if (occasion != Occasion.NEW && isFinal()) {
            return speech.say("draft.exported-final", "document", content(version).title(), "version", version
                    .number());
        }
        return version.amends().map(amends -> speech.say("draft.exported-amendment", "version", version.number(),
                "number", amends.number())).orElseGet(() -> speech.say("draft.exported", "version", version.number()));
    }

    private List<String> occasion(Speech speech, Occasion occasion) {
        String day = approvals(speech).day(version.at());
        return switch (occasion) {
            case NEW -> List.of(missing(speech));
            case UNCHANGED -> List.of(speech.say("version.unchanged", "version", version.number(), "date", day),
                    missing(speech));
            case AGAIN -> List.of(speech.say("version.again", "version", version.number(), "date", day));
        };
    }

    private Signatures signatures() {
        return new Signed(record, scene.partnership()).of(version.plan(), version.number());
    }

    private ApprovalLines approvals(Speech speech) {
        return new ApprovalLines(speech, scene.partnership(), zone());
    }

    private ZoneId zone() {
        return standing.materials().clock().getZone();
    }

    private String missing(Speech speech) {
        return Exporting.summary(speech, standing.now(scene, record, version).gaps());
    }

    /** @param now whether it is a version of the text that the group prepares */
    private List<Button> buttons(Speech speech, Optional<Version> before, boolean now, boolean stands) {
        List<Button> buttons = new ArrayList<>();
        if (now) {
            buttons.add(Button.plain(speech.say("button.gaps"), Target.to("draft gaps").with("language", Wanted.of(
                    version).word())));
        }
        before.ifPresent(earlier -> buttons.add(Button.plain(
                speech.say("button.compare", "from", earlier.number(), "to", version.number()),
                Comparing.target(earlier, version))));
        if (now && !stands) {
            buttons.add(Comparing.buttonWithNow(speech, version.plan(), version.number()));
        }
        if (now) {
            buttons.add(Button.plain(speech.say("button.approve"),
                    Chosen.of(Target.to("draft approve").with(Approving.SHOWN, version.number()), version.plan())));
            buttons.add(Button.plain(speech.say("button.brief"), Target.to("draft brief")));
        }
        buttons.add(Button.plain(speech.say("button.choose-formats"),
                Chosen.of(Target.to("draft formats").with(Exporting.VERSION, version.number()), version.plan())));
        return buttons;
    }

    private Document content(Version of) {
        return record.versions().content(scene.partnership().id(), version.plan(), of.number())
                .orElseThrow();
    }
}
