package org.entente.command.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Downloads;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.Writing;
import org.entente.command.card.Form;
import org.entente.command.words.AgreedDates;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Materials;
import org.entente.command.words.Signed;
import org.entente.command.words.Standing;
import org.entente.command.words.Suggestions;
import org.entente.document.Amends;
import org.entente.document.Signatory;
import org.entente.document.Signature;
import org.entente.document.Signatures;
import org.entente.document.Version;
import org.entente.partnership.Organisation;

/**
 * {@code /draft sign}: a lead or deputy records that their organisation has signed a version, with the signed file where
 * there is one, or takes a mistaken record back. Whoever takes part sees who signed, and gets the files.
 */
final class Signing {

    private static final String ORGANIZATION = "organization";
    private static final String WITHDRAW = "withdraw";
    static final String ANYWAY = "anyway";
    /** In an outcome: the number of the amendment that was signed. */
    static final String AMENDMENT = "amendment";
    /** In an outcome: the organisations that had not approved what was signed. */
    static final String UNAPPROVED = "unapproved";
    /** In an outcome, once all have signed: the days from and until which it counts. */
    static final String START = "start";
    static final String END = "end";

    /** A file that passed, and what it is called. */
    private record Given(Optional<Attachment> file) {}

    private final Desk desk;
    private final Downloads downloads;
    private final Materials materials;

    Signing(Desk desk, Downloads downloads, Materials materials) {
        this.desk = desk;
        this.downloads = downloads;
        this.materials = materials;
    }

    List<Action> actions() {
        List<Option> options = new ArrayList<>(List.of(Option.suggested(Exporting.VERSION).optional()));
        options.addAll(SigningFields.options());
        options.addAll(List.of(Option.suggested(ORGANIZATION).optional(), Option.oneOf(ANYWAY, "yes").optional(),
                Option.oneOf(WITHDRAW, "yes").optional()));
        return List.of(Action.of("sign", this::sign, options.toArray(Option[]::new)).suggesting(this::suggest),
                Action.step("signature", this::signature));
    }

    private List<Suggestion> suggest(Request request, String option) {
        String begun = request.argument(option).orElse("");
        return desk.look(request, (scene, record) -> option.equals(ORGANIZATION)
                ? Suggestions.organisations(scene.partnership(), begun)
                : new Chosen(scene, record).suggestions(desk.speech(request), materials.clock().getZone(), false,
                        begun));
    }

    private Reply sign(Request request) {
        if (request.argument(WITHDRAW).isPresent()) {
            return withdraw(request);
        }
        if (SigningFields.any(request)) {
            return request.argument(Exporting.VERSION).isPresent() ? taken(request) : page(request);
        }
        return request.argument(ORGANIZATION).map(named -> file(request, named)).orElseGet(() -> page(request));
    }

    /** The form in which a signature is recorded, and what comes back from it. */
    private Reply signature(Request request) {
        if (request.act() == Act.SENT_FORM) {
            return taken(request);
        }
        return desk.look(request, (scene, record) -> {
            Organisation own = scene.lead();
            Version version = new Chosen(scene, record).asked(request).version(request.required(
                    Exporting.VERSION));
            new Signable(scene, record).checked(request, version);
            return new Reply.Open(new Form(SigningPage.made("draft signature", own, version, true),
                    desk.speech(request).say("signing.form", "version", version.number()),
                    SigningFields.of(desk.speech(request), scene, record, own)));
        });
    }

    private Reply page(Request request) {
        return desk.look(request, (scene, record) -> new Reply.Private(new SigningPage(desk.speech(request),
                scene, record, materials.clock().getZone()).card(asked(request, scene.takingPart(), record),
                        SigningFields.any(request))));
    }

    /** By its number; else the one that is being signed, or the newest; of an amendment without any, what it amends. */
    private static Version asked(Request request, Scene scene, Reading record) {
        Chosen chosen = new Chosen(scene, record).asked(request);
        Version version = request.argument(Exporting.VERSION).map(chosen::version)
                .orElseGet(() -> usual(chosen, scene, record));
        if (signatures(scene, record, version).standing().isEmpty()) {
            new Signable(scene, record).document();
        }
        return version;
    }

    private static Version usual(Chosen chosen, Scene scene, Reading record) {
        new Signable(scene, record).document();
        Optional<Amends> now = new ChosenDocument(scene, record).amending();
        List<Signatures> begun = new Signed(record, scene.partnership()).begun(ChosenDocument.plan(scene, record));
        boolean none = Standing.kept(scene, record).isEmpty();
        return begun.stream().filter(one -> none || one.amends().equals(now)).reduce((first, later) -> later)
                .map(one -> chosen.version(Integer.toString(one.version()))).orElseGet(chosen::newest);
    }

    private Reply file(Request request, String organisation) {
        return desk.look(request, (scene, record) -> {
            Version version = asked(request, scene.takingPart(), record);
            Organisation whose = scene.organisation(organisation);
            Signature signature = signatures(scene, record, version).of(whose).orElseThrow(
                    () -> SigningPage.of("signing.not-signed", whose, version.number()));
            Attachment file = signature.file().flatMap(about -> record.signings().file(signature.id())
                    .map(content -> new Attachment(about.name(), content)))
                    .orElseThrow(() -> SigningPage.of("signing.no-file", whose, version.number()));
            return new Reply.Private(new SigningPage(desk.speech(request), scene, record, materials.clock()
                    .getZone()).handing(signature), List.of(file));
        });
    }

    private static Signatures signatures(Scene scene, Reading record, Version version) {
        return new Signed(record, scene.partnership()).of(version.plan(), version.number());
    }

    /** Whoever may not, or has made a slip, is told before anything is fetched. */
    private Reply taken(Request request) {
        boolean again = desk.look(request, (scene, record) -> {
            scene.lead();
            return record.written(request.interaction());
        });
        Optional<String> address = SigningFields.file(request).filter(given -> !again);
        boolean asks = !again && desk.look(request, (scene, record) -> {
            signatory(request, scene, record);
            return request.argument(ANYWAY).isEmpty() && lacks(scene, record, version(request, scene, record));
        });
        if (asks) {
            return page(request);
        }
        return address.<Reply>map(from -> new Reply.Working(() -> recorded(request, new Given(Optional.of(fetched(
                from)))))).orElseGet(() -> recorded(request, new Given(Optional.empty())));
    }

    private static boolean lacks(Scene scene, Reading record, Version version) {
        Signable signable = new Signable(scene, record);
        return signable.gaps(version) > 0 || !signable.unapproved(version).isEmpty();
    }

    private Attachment fetched(String address) {
        byte[] content = downloads.bytes(address).orElseThrow(() -> Refused.because("signing.too-big"));
        SignedScan kind = SignedScan.of(content).orElseThrow(() -> Refused.because("signing.no-such-kind"));
        return new Attachment(kind.name(address), content);
    }

    private Version version(Request request, Scene scene, Reading record) {
        Version version = new Chosen(scene, record).asked(request).version(request.required(
                Exporting.VERSION));
        new Signable(scene, record).checked(request, version);
        return version;
    }

    /** @throws Refused where something does not fit; a form that opens again holds the texts, and never a file */
    private Signatory signatory(Request request, Scene scene, Reading record) {
        Version version = version(request, scene, record);
        try {
            return signatory(request, version);
        } catch (Refused slip) {
            throw SigningFields.file(request).isPresent() ? slip.also("signing.file-again") : slip;
        }
    }

    private Signatory signatory(Request request, Version version) {
        Signatory signatory = SigningFields.read(request, LocalDate.now(materials.clock()));
        LocalDate made = LocalDate.ofInstant(version.at(), materials.clock().getZone());
        if (signatory.on().isBefore(made)) {
            throw new Refused("signing.before-version", Map.of("version", version.number(), "date", made));
        }
        return signatory;
    }

    private Reply recorded(Request request, Given given) {
        Outcome done = desk.write(request, (scene, record) -> recorded(request, scene, record, given));
        return said(request, done);
    }

    private Outcome recorded(Request request, Scene scene, Writing record, Given given) {
        Signatory signatory = signatory(request, scene, record);
        Version version = version(request, scene, record);
        Organisation own = scene.lead();
        long id = record.signings().sign(scene.partnership().id(), version.plan(), version.number(), own.id(),
                signatory, Desk.actor(request, record));
        given.file().ifPresent(file -> record.signings().attach(id, file.name(), file.content()));
        String unapproved = new Signable(scene, record).unapproved(version).stream().map(one -> Long.toString(one.id()))
                .collect(Collectors.joining(" "));
        Outcome signed = outcome("signed", id, signatures(scene, record, version), own, unapproved);
        return signatures(scene, record, version).complete() ? inForce(scene, record, signed) : signed;
    }

    /** With since when it counts and until when, as it is when the last signature comes. */
    private static Outcome inForce(Scene scene, Reading record, Outcome signed) {
        Map<String, String> facts = new HashMap<>(signed.facts());
        new ChosenDocument(scene, record).inForce().ifPresent(all -> facts.put(START, Long.toString(all.start()
                .toEpochDay())));
        AgreedDates.of(record, scene.partnership()).ifPresent(agreed -> facts.put(END, Long.toString(agreed.dates()
                .end()
                .toEpochDay())));
        return new Outcome(signed.word(), facts);
    }

    /** Where all have signed, so that the term runs, whoever takes theirs back is told first what that ends. */
    private Reply withdraw(Request request) {
        Optional<Reply> asked = desk.look(request, (scene, record) -> {
            boolean sure = request.argument(ANYWAY).isPresent() || record.written(request.interaction());
            return sure
                    ? Optional.empty()
                    : Optional.of(going(request, scene, record))
                            .filter(version -> signatures(scene, record, version).complete())
                            .map(version -> new Reply.Private(new SigningPage(desk.speech(request), scene, record,
                                    materials
                                            .clock().getZone()).sure(version)));
        });
        return asked.orElseGet(() -> withdrawn(request));
    }

    /** @throws Refused where an amendment to the version is signed by all: it would hang in the air */
    private static Version going(Request request, Scene scene, Reading record) {
        Organisation own = scene.lead();
        SigningPage.here(request, scene);
        Version version = asked(request, scene, record);
        if (signatures(scene, record, version).of(own).isEmpty()) {
            throw SigningPage.of("signing.not-signed", own, version.number());
        }
        boolean amended = new Signed(record, scene.partnership()).begun(version.plan()).stream()
                .anyMatch(one -> one.complete() && one.amends().filter(amends -> amends.version() == version.number())
                        .isPresent());
        if (amended) {
            throw SigningPage.of("signing.amended", own, version.number());
        }
        return version;
    }

    private Reply withdrawn(Request request) {
        return said(request, desk.write(request, (scene, record) -> {
            Version version = going(request, scene, record);
            Organisation own = scene.lead();
            Signature going = signatures(scene, record, version).of(own).orElseThrow();
            record.signings().withdraw(going.id(), Desk.actor(request, record));
            return outcome("withdrawn", going.id(), signatures(scene, record, version), own, "");
        }));
    }

    private static Outcome outcome(String word, long id, Signatures now, Organisation own, String unapproved) {
        Map<String, String> facts = new HashMap<>(Map.of("signature", Long.toString(id), "organisation", Long.toString(
                own.id()), "version", Integer.toString(now.version()), "count", Integer.toString(now.signed()), "of",
                Integer.toString(now.parties().size()), "last", Long.toString(now.last().map(LocalDate::toEpochDay)
                        .orElse(0L))));
        facts.put(UNAPPROVED, unapproved);
        now.amends().ifPresent(amends -> facts.put(AMENDMENT, Integer.toString(amends.number())));
        return new Outcome(word, facts);
    }

    private Reply said(Request request, Outcome done) {
        return desk.look(request, (scene, record) -> new SigningPage(desk.publicSpeech(scene), scene, record,
                materials.clock().getZone()).said(done));
    }
}
