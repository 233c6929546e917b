package org.entente.command.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.entente.command.Action.Suggestion;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Target;
import org.entente.command.words.ApprovalLines;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Standing;
import org.entente.command.words.Suggestions;
import org.entente.document.Version;
import org.entente.text.Alike;
import org.entente.text.Language;

/** Versions as people name them: by their number, or "now" for what would be exported. */
record Chosen(Scene scene, Reading record) {

    static final String NOW = "now";
    /** On a button: the document whose versions it names. */
    private static final String DOCUMENT = "document";

    /** A button's target that names a version of the document that is being made. */
    Target of(Target target) {
        return of(target, ChosenDocument.plan(scene, record));
    }

    static Target of(Target target, String plan) {
        return target.with(DOCUMENT, plan);
    }

    /** @throws Refused where the button was made for another document, whose versions are counted from 1 too */
    Chosen asked(Request request) {
        request.argument(DOCUMENT).ifPresent(this::making);
        return this;
    }

    /** @throws Refused where another document is being made */
    Chosen making(String plan) {
        if (!plan.equals(ChosenDocument.plan(scene, record))) {
            throw Refused.because("version.other-document");
        }
        return this;
    }

    /** @throws Refused where there is none of this number, or what it said was not kept */
    Version version(String typed) {
        return version(ChosenDocument.plan(scene, record), typed);
    }

    /**
     * Of any document, also one that is not being made now.
     *
     * @throws Refused where there is none of this number, or what it said was not kept
     */
    Version version(String plan, String typed) {
        Version found = record.versions().all(scene.partnership().id(), plan).stream()
                .filter(version -> Integer.toString(version.number()).equals(typed.strip())).findFirst()
                .orElseThrow(() -> Refused.unknown("version.unknown", typed));
        if (!found.kept()) {
            throw Refused.unknown("version.not-kept", typed);
        }
        return found;
    }

    /**
     * To be handed out again: also of what all have signed, whichever document is being made now.
     *
     * @throws Refused where there is none of this number, or what it said was not kept
     */
    Version handedOut(Request request, String typed) {
        String present = ChosenDocument.plan(scene, record);
        Optional<String> signed = new ChosenDocument(scene, record).inForce().map(one -> one.document().plan())
                .filter(plan -> !plan.equals(present));
        boolean asked = request.argument(DOCUMENT).equals(signed) && signed.isPresent();
        boolean only = request.argument(DOCUMENT).isEmpty() && record.versions().all(scene.partnership().id(), present)
                .stream().noneMatch(version -> Integer.toString(version.number()).equals(typed.strip()));
        return signed.filter(plan -> asked || only).map(plan -> version(plan, typed))
                .orElseGet(() -> asked(request).version(typed));
    }

    /** @throws Refused where it is no version of the text that the group prepares now */
    Version current(Version version) {
        if (!new ChosenDocument(scene, record).isOfNow(version)) {
            throw Refused.unknown("version.other-text", Integer.toString(version.number()));
        }
        return version;
    }

    /** @throws Refused where nothing was exported yet */
    Version newest() {
        List<Version> kept = Standing.kept(scene, record);
        if (kept.isEmpty()) {
            throw Refused.because("version.none");
        }
        return kept.getLast();
    }

    static boolean isNow(Speech speech, String typed) {
        return Alike.same(typed, NOW) || Alike.same(typed, speech.say("version.now"));
    }

    /** Those whose content was kept, the newest first. */
    List<Suggestion> suggestions(Speech speech, ZoneId zone, boolean now, String begun) {
        var versions = Standing.all(scene, record).reversed().stream()
                .map(version -> new Suggestion(Integer.toString(version.number()), label(speech, zone, version)));
        var present = Optional.of(new Suggestion(NOW, speech.say("version.now"))).filter(one -> now).stream();
        return Suggestions.matching(java.util.stream.Stream.concat(present, versions), begun);
    }

    /** "version 3, English, 21 November 2026"; of an amendment, with its number. */
    String label(Speech speech, ZoneId zone, Version version) {
        String language = language(speech, version);
        String date = new ApprovalLines(speech, scene.partnership(), zone).day(version.at());
        return version.amends().map(one -> speech.say("version.label-amendment", "version", version.number(), "number",
                one.number(), "language", language, "date", date))
                .orElseGet(() -> speech.say("version.label", "version", version.number(), "language", language, "date",
                        date));
    }

    static String language(Speech speech, Version version) {
        return version.both() ? speech.say("version.both") : language(speech, version.language());
    }

    static String language(Speech speech, Wanted wanted) {
        return wanted.only().map(one -> language(speech, one)).orElseGet(() -> speech.say("version.both"));
    }

    private static String language(Speech speech, Language language) {
        return switch (language) {
            case FRENCH -> speech.say("version.french");
            case ENGLISH -> speech.say("version.english");
        };
    }
}
