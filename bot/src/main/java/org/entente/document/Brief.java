package org.entente.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.partnership.Organisation;
import org.entente.raci.Finding;
import org.entente.raci.Rules;
import org.entente.script.Content;
import org.entente.script.Question;

/**
 * One page for those who decide in one organisation: what it commits, what that costs, what is open, what it signs, who
 * has approved, and what is asked of them. It says what the record says; what is missing there stands as missing.
 */
public final class Brief {

    private static final String DETAILS = "document-details";
    private static final int MOST_APPROVALS = 3;

    private final Material material;
    private final Organisation own;
    private final State state;
    private final Marks marks;
    private final Slots slots;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Where the document stands.
     *
     * @param asked     of the organisation
     * @param exported  whether there is a version of this number to approve
     * @param stands    whether nothing has changed since it was exported
     * @param approvals a line each
     * @param awaited   organisations that have not approved it
     * @param by        until when the decision is asked for, where somebody said so
     */
    public record State(Asked asked, boolean exported, boolean stands, List<String> approvals,
            List<Organisation> awaited,
            Optional<LocalDate> by) {
        public State {
            approvals = List.copyOf(approvals);
            awaited = List.copyOf(awaited);
        }
    }

    /** What is asked of those who decide. */
    public enum Asked {
        /** No version is there yet. */
        TO_READ("brief.ask-later"), TO_DECIDE("brief.ask"),
        /** The organisation has approved the version, which is then signed or is not a text that anybody signs. */
        TO_SIGN("brief.ask-sign"), NOTHING_APPROVED("brief.ask-approved"), NOTHING_SIGNED("brief.ask-signed");

        private final String words;

        Asked(String words) {
            this.words = words;
        }

        private boolean open() {
            return this == TO_READ || this == TO_DECIDE;
        }
    }

    private Brief(Material material, Organisation own, State state) {
        this.material = material;
        this.own = own;
        this.state = state;
        this.marks = new Marks(material.phrases(), material.language());
        this.slots = new Slots(material, marks);
    }

    public static Document assemble(Material material, Organisation own, State state) {
        Brief brief = new Brief(material, own, state);
        Document whole = Assembler.assemble(material);
        brief.blocks.add(new Block.Notice(List.of(brief.say("brief.notice", Map.of("organisation", own.name())))));
        brief.changes();
        brief.commits();
        brief.costs();
        brief.risks(whole.gaps());
        brief.signs(whole);
        brief.approvals();
        brief.asks();
        return new Document(brief.say("brief.title", Map.of("organisation", own.name())), whole.partnership(), whole
                .language(), brief.mark(), whole.version(), whole.date(), brief.blocks, brief.marks.gaps());
    }

    private String mark() {
        return state.exported() ? say("brief.mark", Map.of("version", material.version())) : say("brief.mark-later");
    }

    private void changes() {
        material.amendment().ifPresent(amendment -> {
            heading("brief.changes");
            new BriefChanges(material, amendment).lines().forEach(this::paragraph);
        });
    }

    /** Fewer where an amendment's changes take room on the page. */
    private int mostLines() {
        return material.amendment().isPresent() ? Shortened.MOST_LINES_OF_AMENDMENT : Shortened.MOST_LINES;
    }

    private void commits() {
        heading("brief.commits");
        blocks.addAll(new TaskBlocks(material, marks).blocks(own).stream().limit(mostLines()).map(
                Shortened::of)
                .toList());
        slot("brief.services", "services");
        slot("brief.resources", "resources");
    }

    private void costs() {
        heading("brief.costs");
        List<Span> amount = label("brief.amount", List.of(toComplete("brief.amount-missing")));
        together(Stream.concat(details("shares-money").map(asked -> label("brief.money", Shortened.of(slots.statements(
                asked, Optional.empty())))).stream(), Stream.of(amount)).toList());
    }

    private Optional<Content.Asked> details(String question) {
        return material.content().script(DETAILS).flatMap(script -> script.question(question)
                .map(one -> new Content.Asked(script, one)));
    }

    private void risks(Gaps gaps) {
        heading("brief.risks");
        List<String> open = new ArrayList<>(List.of(gaps.none()
                ? say("brief.no-gaps")
                : say("brief.gaps", Map.of("count", gaps.count()))));
        long errors = Rules.check(material.matrix(), material.partnership().organisations()).stream()
                .filter(Finding::isError).count();
        if (errors > 0) {
            open.add(say("brief.matrix", Map.of("count", errors)));
        }
        List<String> doubts = material.proposals().all().stream().flatMap(this::doubts).distinct().toList();
        if (doubts.isEmpty()) {
            open.add(say("brief.no-reservations"));
        }
        paragraph(String.join(" ", open));
        doubts.stream().limit(mostLines()).forEach(this::paragraph);
        if (doubts.size() > mostLines()) {
            paragraph(say("brief.more-reservations", Map.of("count", doubts.size() - mostLines())));
        }
    }

    /** The organisation's own with their reasons; those of others where the group chose to print reservations. */
    private Stream<String> doubts(Proposal proposal) {
        return material.content().script(proposal.script()).flatMap(script -> script.question(proposal.question()))
                .stream().flatMap(question -> material.partnership().organisations().stream()
                        .flatMap(one -> proposal.statement(one.id()).stream().flatMap(said -> doubt(question, one,
                                said))));
    }

    private Stream<String> doubt(Question question, Organisation one, Statement said) {
        return switch (said.stance()) {
            case Stance.Reserves reserves -> Stream.of(told(one)
                    ? doubt("brief.reserves-why", one, question, reserves
                            .reason())
                    : doubt("brief.reserves", one, question, ""));
            case Stance.Objects objects -> Stream.of(one.id() == own.id()
                    ? doubt("brief.objects-why", one, question,
                            objects.reason())
                    : doubt("brief.objects", one, question, ""));
            case Stance.Agrees agrees -> Stream.of();
            case Stance.Silent silent -> Stream.of();
        };
    }

    private boolean told(Organisation one) {
        return one.id() == own.id() || material.partnership().settings().printsReservations();
    }

    private String doubt(String key, Organisation one, Question question, String reason) {
        return say(key, Map.of("organisation", one.name(), "title", question.title().in(material.language()), "reason",
                Shortened.of(reason)));
    }

    private void signs(Document whole) {
        heading("brief.signs");
        String instrument = say(state.exported() ? "brief.instrument" : "brief.instrument-not-exported", Map.of("title",
                whole
                        .title(), "version", material.version()))
                + (state.stands() || !state.exported() ? "" : " " + say("brief.changed-since"));
        paragraph(state.approvals().isEmpty() ? instrument + " " + say("brief.no-approvals") : instrument);
        together(Stream.of(said("brief.term", "term"), said("brief.notice-period", "notice"), said("brief.start",
                "start-date"), said("brief.signatory", "signatory-title")).flatMap(Optional::stream).toList());
    }

    private void approvals() {
        state.approvals().stream().limit(MOST_APPROVALS).map(Shortened::of).forEach(this::paragraph);
        if (state.approvals().size() > MOST_APPROVALS) {
            paragraph(say("brief.more-approvals", Map.of("count", state.approvals().size() - MOST_APPROVALS)));
        }
        if (!state.approvals().isEmpty() && !state.awaited().isEmpty()) {
            paragraph(say("brief.awaited", Map.of("organisations", Shortened.of(String.join(", ", state.awaited()
                    .stream().map(Organisation::name).toList())))));
        }
    }

    private void asks() {
        heading("brief.asks");
        paragraph(say(state.asked().words, Map.of("organisation", own.name(), "version", material.version())));
        if (!state.asked().open()) {
            return;
        }
        List<Span> by = label("brief.by", List.of(state.by().<Span>map(day -> new Span.Plain(say("document.date", Map
                .of(
                        "date", day)))).orElseGet(() -> toComplete("brief.by-missing"))));
        together(Stream.concat(details("approver").map(asked -> label("brief.approver", Shortened.of(slots.statements(
                asked, Optional.of(own))))).stream(), Stream.of(by)).toList());
    }

    private void slot(String label, String slot) {
        together(said(label, slot).stream().toList());
    }

    /** Empty where no question of this plan asks for it, or the answers do not lead there. */
    private Optional<List<Span>> said(String label, String slot) {
        return slots.feeding(slot).isEmpty()
                ? Optional.empty()
                : slots.inline(slot, Optional.of(own)).map(spans -> label(label, Shortened.of(List.of(spans))));
    }

    /** One paragraph for what is short; none for nothing. */
    private void together(List<List<Span>> sayings) {
        List<Span> line = new ArrayList<>();
        for (List<Span> saying : sayings) {
            if (!line.isEmpty()) {
                line.add(new Span.Plain(" · "));
            }
            line.addAll(saying);
        }
        if (!line.isEmpty()) {
            blocks.add(new Block.Paragraph(line));
        }
    }

    private void heading(String key) {
        blocks.add(new Block.Heading(2, say(key)));
    }

    private List<Span> label(String key, List<Span> spans) {
        List<Span> all = new ArrayList<>(List.of(new Span.Strong(say(key)), Sayings.SPACE));
        all.addAll(spans);
        return all;
    }

    private void paragraph(String text) {
        blocks.add(new Block.Paragraph(List.of(new Span.Plain(text))));
    }

    private Span toComplete(String key) {
        return new Span.Gap(say("document.to-complete", Map.of("what", say(key))));
    }

    private String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, ?> arguments) {
        return material.phrases().say(material.language(), key, new HashMap<>(arguments));
    }
}
