package org.entente.command.draft;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.Reservations;
import org.entente.command.words.SignatureLines;
import org.entente.command.words.Signed;
import org.entente.command.words.Spoken;
import org.entente.document.Document;
import org.entente.document.Signature;
import org.entente.document.Signatures;
import org.entente.document.SignedFile;
import org.entente.document.Version;
import org.entente.partnership.Organisation;

/**
 * Who has signed a version, with the way to record one's own signature and to the signed files; and what everybody is
 * told once a signature is recorded.
 *
 * @param zone in which a moment's day is told
 */
record SigningPage(Speech speech, Scene scene, Reading record, ZoneId zone) {

    private static final int ROOM = 3500;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_FILES = 20;

    /** @param typed whether somebody typed a signature that was not recorded, for something is to be confirmed first */
    Card card(Version version, boolean typed) {
        Document content = record.versions().content(scene.partnership().id(), version.plan(), version.number())
                .orElseThrow();
        Signed signed = new Signed(record, scene.partnership());
        Signatures signatures = signed.of(version.plan(), version.number());
        Signable signable = new Signable(scene, record);
        int gaps = content.openPlaces();
        List<String> words = new ArrayList<>(List.of(speech.say("signing.title", "version", version.number()),
                speech.say("signing.which", "document", content.title(), "label", new Chosen(scene, record).label(
                        speech,
                        zone, version))));
        if (typed) {
            words.add(speech.say("signing.nothing-yet"));
        }
        if (gaps > 0 && !signatures.complete()) {
            words.add(speech.say("signing.gaps", "count", gaps, "version", version.number()));
        }
        if (!signatures.complete()) {
            unapproved(version.number(), signable.unapproved(version)).ifPresent(words::add);
            new Reservations(speech, scene, record).line().ifPresent(words::add);
        }
        words.addAll(lines().of(signatures));
        words.addAll(lines().withdrawn(signed.all().stream().filter(one -> one.isOf(version.plan(), version.number()))
                .toList()));
        return Card.builder().words(Markup.cut(String.join("\n", words), ROOM))
                .buttons(buttons(version, signatures, gaps)).build();
    }

    private Optional<String> unapproved(long version, List<Organisation> unapproved) {
        return unapproved.isEmpty()
                ? Optional.empty()
                : Optional.of(speech.say("signing.unapproved", "version", version, "organisations", unapproved.stream()
                        .map(one -> "**" + Markup.typed(one.name()) + "**").collect(Collectors.joining(", "))));
    }

    private List<Button> buttons(Version version, Signatures signatures, int gaps) {
        List<Button> buttons = new ArrayList<>();
        scene.own().filter(own -> scene.rights().voiceOf(own.id())).ifPresent(own -> {
            if (signatures.of(own).isPresent()) {
                buttons.add(Button.plain(speech.say("button.withdraw-signature", "version", version.number()),
                        made("draft sign", own, version, false).with("withdraw", "yes")));
            } else if (signatures.binds(own) && maySign(version)) {
                buttons.add(Button.main(gaps > 0
                        ? speech.say("button.sign-anyway", "version", version.number())
                        : speech.say("button.sign-version", "version", version.number()),
                        made("draft signature", own, version, false)));
            }
        });
        signatures.standing().stream().filter(one -> one.file().filter(SignedFile::kept).isPresent())
                .limit(MOST_FILES).forEach(one -> buttons.add(file(one)));
        buttons.add(Button.plain(speech.say("button.versions"), Target.to("draft versions")));
        if (signatures.complete()) {
            buttons.add(Button.plain(speech.say("button.amend"), Target.to("draft amend")));
        }
        return buttons;
    }

    private boolean maySign(Version version) {
        ChosenDocument chosen = new ChosenDocument(scene, record);
        return chosen.plan().signed() && chosen.isOfNow(version);
    }

    private Button file(Signature one) {
        return Button.plain(speech.say("button.signed-file", "organisation", Markup.cut(scene.partnership()
                .organisation(one.organisation()).map(Organisation::name).orElse("?"), LONGEST_NAME)),
                Chosen.of(Target.to("draft sign").with(Exporting.VERSION, one.version()).with("organization",
                        one.organisation()), one.plan()));
    }

    /** @param anyway whether the form was opened with what is missing in sight */
    static Target made(String action, Organisation own, Version version, boolean anyway) {
        Target target = Chosen.of(Target.to(action).with(Exporting.VERSION, version.number()).with(ConsentButtons.HERE,
                own.id()), version.plan());
        return anyway ? target.with(Signing.ANYWAY, "yes") : target;
    }

    /** @throws Refused where the button was made for another partnership, which counts its versions from 1 too */
    static void here(Request request, Scene scene) {
        boolean here = request.argument(ConsentButtons.HERE).map(Ids::number)
                .map(id -> scene.partnership().organisation(id).isPresent()).orElse(true);
        if (!here) {
            throw Refused.because("approval.elsewhere");
        }
    }

    static Refused of(String key, Organisation organisation, int version) {
        return new Refused(key, Map.of("organisation", Markup.typed(organisation.name()), "version", version));
    }

    /** What ends where an organisation takes back its signature of what all have signed. */
    Card sure(Version version) {
        Organisation own = scene.lead();
        return Card.builder().words(speech.say("signing.withdraw-sure", "organisation", Markup.typed(own.name()),
                "version", version.number())).buttons(Button.plain(speech.say("button.withdraw-anyway", "version",
                        version.number()), made("draft sign", own, version, true).with("withdraw", "yes"))).build();
    }

    /** Beside a signed file. */
    Card handing(Signature signature) {
        return Card.of(speech.say("signing.handing", "version", signature.version()) + "\n- "
                + lines().line(signature));
    }

    /** What everybody is told, as it was when it was recorded. */
    Reply said(Outcome done) {
        long version = done.number("version");
        String organisation = Spoken.name(scene.partnership(), done.number("organisation"));
        List<String> words = new ArrayList<>();
        if (done.word().equals("signed")) {
            words.add(speech.say("signing.now", "organisation", organisation, "version", version));
            record.signings().all(scene.partnership().id()).stream().filter(one -> one.id() == done.number("signature"))
                    .forEach(one -> words.add("- " + lines().line(one)));
            unapproved(version, unapproved(done)).ifPresent(words::add);
        } else {
            words.add(speech.say("signing.withdrawn", "organisation", organisation, "version", version));
        }
        words.add(done.number("count") == done.number("of")
                ? lines().all(version, amendment(done), LocalDate.ofEpochDay(done.number("last")))
                : speech.say("signing.count", "count", done.number("count"), "of", done.number("of"), "version",
                        version));
        Optional<LocalDate> start = day(done, Signing.START);
        start.map(from -> lines().inForce(from, day(done, Signing.END)) + " " + speech.say("status.then-follow-up"))
                .ifPresent(words::add);
        Target page = Target.to("draft sign").with(Exporting.VERSION, version);
        List<Button> next = start.isPresent()
                ? List.of(Button.main(speech.say("button.follow-up"), Target.to("followup list")), Button.plain(speech
                        .say("button.amend"), Target.to("draft amend")))
                : List.of();
        return new Reply.Public(Card.builder().words(String.join("\n", words)).buttons(next)
                .buttons(Button.plain(speech.say("button.signatures"), page)).buttons(Footer.of(speech, page)).build());
    }

    /** What was recorded before it was said says nothing of it. */
    private static Optional<LocalDate> day(Outcome done, String name) {
        return Optional.ofNullable(done.facts().get(name)).map(Long::parseLong).map(LocalDate::ofEpochDay);
    }

    /** As it was when it was recorded. */
    private List<Organisation> unapproved(Outcome done) {
        List<String> ids = List.of(done.facts().getOrDefault(Signing.UNAPPROVED, "").split(" "));
        return scene.partnership().organisations().stream().filter(one -> ids.contains(Long.toString(one.id())))
                .toList();
    }

    /** What was recorded before there were amendments says nothing of them. */
    private static Optional<Integer> amendment(Outcome done) {
        return Optional.ofNullable(done.facts().get(Signing.AMENDMENT)).map(Integer::valueOf);
    }

    private SignatureLines lines() {
        return new SignatureLines(speech, scene.partnership(), zone);
    }
}
