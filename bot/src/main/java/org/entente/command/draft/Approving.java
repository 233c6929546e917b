package org.entente.command.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Action.Suggestion;
import org.entente.command.Desk;
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
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Ids;
import org.entente.command.words.Materials;
import org.entente.command.words.ReportedFields;
import org.entente.command.words.Standing;
import org.entente.document.Approval;
import org.entente.document.Approvers;
import org.entente.document.Version;
import org.entente.partnership.Organisation;
import org.entente.partnership.Reported;

/**
 * {@code /draft approve}: a lead or deputy records that their organisation approves a version, by its own word or as
 * decided by somebody outside the channel, or takes the approval back. The version that is approved is always named.
 */
final class Approving {

    /** On a button: the version whose page is shown; it approves nothing. */
    static final String SHOWN = "shown";
    /** In an outcome: the document whose version was approved. */
    static final String DOCUMENT = "document";
    private static final String WITHDRAW = "withdraw";

    private final Desk desk;
    private final DraftFiles files;
    private final Materials materials;

    Approving(Desk desk, DraftFiles files, Materials materials) {
        this.desk = desk;
        this.files = files;
        this.materials = materials;
    }

    List<Action> actions() {
        List<Option> options = new ArrayList<>(List.of(Option.suggested(Exporting.VERSION).optional()));
        options.addAll(ReportedFields.options());
        options.add(Option.oneOf(WITHDRAW, "yes").optional());
        return List.of(Action.of("approve", this::approve, options.toArray(Option[]::new)).suggesting(this::suggest),
                Action.step("report", this::report));
    }

    private List<Suggestion> suggest(Request request, String option) {
        return desk.look(request, (scene, record) -> new Chosen(scene, record).suggestions(desk.speech(request),
                materials.clock().getZone(), false, request.argument(option).orElse("")));
    }

    private Reply approve(Request request) {
        if (request.argument(WITHDRAW).isPresent()) {
            return withdraw(request);
        }
        Optional<Reported> reported = ReportedFields.read(request, LocalDate.now(materials.clock()));
        return request.argument(Exporting.VERSION).isPresent()
                ? taken(request, reported)
                : page(request, reported.isPresent() ? "approval.add-version" : "approval.sure");
    }

    /** By a form, which names the version for which it was made. */
    private Reply report(Request request) {
        if (request.act() != Act.SENT_FORM) {
            return desk.look(request, (scene, record) -> {
                Version version = version(request, scene, record);
                return new Reply.Open(new Form(ApprovalPage.made("draft report", scene.lead(), version),
                        desk.speech(request).say("approval.form", "version", version.number()),
                        new ApprovalFields(desk.speech(request), scene, record).of(scene.lead())));
            });
        }
        return taken(request, Optional.of(ReportedFields.read(request, LocalDate.now(materials.clock()))
                .orElseThrow(() -> Refused.because("reported.no-title"))));
    }

    private Reply page(Request request, String sentence) {
        return desk.look(request, (scene, record) -> {
            Organisation own = scene.lead();
            if (request.argument(SHOWN).isEmpty() && new ChosenDocument(scene, record).settled().isPresent()) {
                throw Refused.because("approval.in-force");
            }
            Chosen chosen = new Chosen(scene, record).asked(request);
            Version version = chosen.current(request.argument(SHOWN).map(chosen::version).orElseGet(chosen::newest));
            ApprovalPage page = new ApprovalPage(desk.speech(request), scene, record, new Standing(materials));
            return new Reply.Private(page.asking(own, version, sentence), files.of(List.of(page.content(
                    version)), desk.speech(request), "docx").files());
        });
    }

    /** @throws Refused where the button was made for another partnership, which counts its versions from 1 too */
    private static Version version(Request request, Scene scene, Reading record) {
        scene.lead();
        boolean here = request.argument(ConsentButtons.HERE).map(Ids::number)
                .map(id -> scene.partnership().organisation(id).isPresent()).orElse(true);
        if (!here) {
            throw Refused.because("approval.elsewhere");
        }
        Chosen chosen = new Chosen(scene, record).asked(request);
        return chosen.current(chosen.version(request.required(Exporting.VERSION)));
    }

    private Reply taken(Request request, Optional<Reported> reported) {
        Outcome done = desk.write(request, (scene, record) -> taken(request, scene, record, reported));
        return desk.look(request, (scene, record) -> new ApprovalPage(desk.speech(request), scene, record,
                new Standing(materials)).said(done, desk.publicSpeech(scene)));
    }

    private Outcome taken(Request request, Scene scene, Writing record, Optional<Reported> reported) {
        Organisation own = scene.lead();
        Version version = version(request, scene, record);
        long partnership = scene.partnership().id();
        boolean again = reported.isEmpty() && given(scene, record, own, version.number()).stream()
                .anyMatch(one -> one.reported().isEmpty());
        if (!again) {
            record.versions().approve(partnership, ChosenDocument.plan(scene, record), version.number(), own.id(),
                    reported, Desk.actor(request, record));
        }
        Approval newest = given(scene, record, own, version.number()).getLast();
        Map<String, String> facts = counted(scene, record, own, version.number());
        facts.put("approval", Long.toString(newest.id()));
        facts.put("stands", Boolean.toString(new Standing(materials).stands(scene, record, version)));
        return new Outcome(again ? "again" : "approved", facts);
    }

    private Reply withdraw(Request request) {
        Outcome done = desk.write(request, (scene, record) -> {
            Organisation own = scene.lead();
            List<Approval> given = approvers(scene, record).of(own);
            if (given.isEmpty()) {
                throw Refused.because("approval.none-given");
            }
            int version = request.argument(Exporting.VERSION).isPresent()
                    ? version(request, scene, record).number()
                    : given.getLast().version();
            List<Approval> going = given(scene, record, own, version);
            if (going.isEmpty()) {
                throw new Refused("approval.not-given", Map.of("version", version));
            }
            long person = Desk.actor(request, record);
            going.forEach(one -> record.versions().withdraw(one.id(), person));
            return new Outcome("withdrawn", counted(scene, record, own, version));
        });
        return desk.look(request, (scene, record) -> new ApprovalPage(desk.speech(request), scene, record,
                new Standing(materials)).said(done, desk.publicSpeech(scene)));
    }

    /** An organisation's own, of a version or of one that says the same, that were not taken back. */
    private static List<Approval> given(Scene scene, Reading record, Organisation own, int version) {
        return approvers(scene, record).of(own, version);
    }

    /** Without what stands, which is worked out for pages alone. */
    private static Approvers approvers(Scene scene, Reading record) {
        return Standing.given(scene, record, ChosenDocument.plan(scene, record));
    }

    private static Map<String, String> counted(Scene scene, Reading record, Organisation own, int version) {
        Approvers approvers = approvers(scene, record);
        return new HashMap<>(Map.of(DOCUMENT, ChosenDocument.plan(scene, record), "organisation", Long.toString(own
                .id()), "version", Integer.toString(version),
                "count", Integer.toString(approvers.approved(version).size()), "of",
                Integer.toString(approvers.organisations().size())));
    }
}
