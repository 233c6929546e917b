package org.entente.command.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.conversation.Interview;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.text.Language;
import org.entente.text.Typography;

/** What is proposed for a question and who accepts it, in words. */
public record Consent(Speech speech, Interview interview, Question question) {

    /** With more organisations than this, they are counted instead of named. */
    private static final int MOST_NAMED = 10;
    private static final int REASON = 200;
    private static final int NAME = 80;
    /** A name or a reason where many stand together. */
    private static final int SHORT = 40;

    public List<Proposal> proposals() {
        return interview.proposed(question);
    }

    /** Each version with what the organisations say to it; empty where nothing is proposed. */
    public List<String> blocks(int room, int stances) {
        int count = Math.max(1, proposals().size());
        return proposals().stream().map(proposal -> block(proposal, room / count, stances / count)).toList();
    }

    private String block(Proposal proposal, int room, int stances) {
        return shown(proposal, room) + "\n-# " + stances(proposal, stances);
    }

    /** Each version by itself: a button that agrees to all of them stands below. */
    public List<String> texts(int room) {
        int each = room / Math.max(1, proposals().size());
        return proposals().stream().map(proposal -> shown(proposal, each)).toList();
    }

    private String shown(Proposal proposal, int room) {
        return heading(proposal) + "\n" + Markup.typed(text(proposal), room);
    }

    /** Whether {@link #blocks} would shorten a text, so that whoever agrees there would not have read it. */
    public boolean isCut(int room) {
        int each = room / Math.max(1, proposals().size());
        return proposals().stream().anyMatch(proposal -> Markup.isCut(text(proposal), each));
    }

    /** Such as "Proposed wording (in English)". */
    public String heading(Proposal proposal) {
        String state = speech.say(isAgreed(proposal) ? "wording.agreed" : "wording.proposed");
        return "**" + state + language(proposal) + "**";
    }

    /** Said where there is another text, or the text is in another language than what stands around it. */
    public String language(Proposal proposal) {
        return proposal.language().filter(language -> language != speech.language() || proposals().size() > 1)
                .map(language -> " (" + in(language) + ")").orElse("");
    }

    /** Reservations and objections, uncut and as typed, for a file. */
    public List<String> reasons(Proposal proposal) {
        return interview.organisations().stream().flatMap(one -> reason(proposal, one).stream()).toList();
    }

    private Optional<String> reason(Proposal proposal, Organisation one) {
        return switch (proposal.stance(one.id())) {
            case Stance.Reserves reserves -> Optional.of(speech.say("wording.file.reserves", "organisation", one
                    .name(), "reason", reserves.reason()));
            case Stance.Objects objects -> Optional.of(speech.say("wording.file.objects", "organisation", one
                    .name(), "reason", objects.reason()));
            case Stance.Agrees agrees -> Optional.empty();
            case Stance.Silent silent -> Optional.empty();
        };
    }

    /** What is agreed to, in full: of an offered clause its words too, since they go into the document. */
    public String text(Proposal proposal) {
        String value = Spoken.value(speech, question, proposal.value());
        return value + clauses(proposal.value()).map(clause -> "\n" + clause).collect(Collectors.joining());
    }

    private Stream<String> clauses(Value value) {
        return value instanceof Value.Picks picks
                ? picks.choices().stream().flatMap(choice -> question.kind().clauseOf(choice).stream()).map(speech::in)
                : Stream.empty();
    }

    /** Such as "in English". */
    public String in(Language language) {
        return in(speech, language);
    }

    public static String in(Speech speech, Language language) {
        return speech.say(switch (language) {
            case FRENCH -> "wording.in-french";
            case ENGLISH -> "wording.in-english";
        });
    }

    public boolean isAgreed(Proposal proposal) {
        return proposal.isAgreed(interview.organisations());
    }

    /** "2 of 3 agree", and what each says: with shorter reasons, or the count alone, where there is no more room. */
    public String stances(Proposal proposal, int room) {
        return Stream.of(stances(proposal, Organisation.LONGEST_NAME, REASON), stances(proposal, SHORT, SHORT))
                .filter(words -> words.length() <= room).findFirst()
                .orElseGet(() -> tally(proposal));
    }

    private String stances(Proposal proposal, int names, int reasons) {
        if (proposal.statements().isEmpty()) {
            return speech.say("wording.nobody-yet");
        }
        List<String> parts = new ArrayList<>(List.of(tally(proposal)));
        if (interview.organisations().size() <= MOST_NAMED) {
            interview.organisations().forEach(one -> parts.add(stance(proposal, one, names, reasons)));
        }
        return String.join(" · ", parts);
    }

    public String tally(Proposal proposal) {
        return speech.say("wording.tally", "count", proposal.accepted(interview.organisations()), "of",
                interview.organisations().size());
    }

    /** What an organisation says to it, with its reason shortened. */
    public String stance(Proposal proposal, Organisation organisation) {
        return stance(proposal, organisation, Organisation.LONGEST_NAME, REASON);
    }

    private String stance(Proposal proposal, Organisation organisation, int names, int reasons) {
        String name = Markup.typed(organisation.name(), names);
        String said = switch (proposal.stance(organisation.id())) {
            case Stance.Agrees agrees -> speech.say("wording.stance.agrees", "organisation", name);
            case Stance.Reserves reserves -> speech.say("wording.stance.reserves", "organisation", name, "reason",
                    Markup.typed(reserves.reason(), reasons));
            case Stance.Objects objects -> speech.say("wording.stance.objects", "organisation", name, "reason",
                    Markup.typed(objects.reason(), reasons));
            case Stance.Silent silent -> speech.say("wording.stance.silent", "organisation", name);
        };
        return said + proposal.statement(organisation.id()).map(this::when).orElse("");
    }

    /** The day on which it was said, which Discord shows in each reader's own way; and who said so elsewhere. */
    private String when(Statement statement) {
        String day = Markup.day(statement.at());
        return " (" + statement.reported().map(reported -> day + ", " + speech.say("wording.reported", "title",
                Markup.typed(reported.title()), "date", Typography.date(reported.on(), speech.language()))).orElse(day)
                + ")";
    }

    /** Those that say nothing yet to one of the versions. */
    public String awaited() {
        List<Organisation> silent = interview.organisations().stream()
                .filter(one -> proposals().stream().anyMatch(proposal -> proposal.stance(one
                        .id()) instanceof Stance.Silent))
                .toList();
        return silent.size() > MOST_NAMED
                ? speech.say("wording.organisations", "count", silent.size())
                : Typography.list(silent.stream().map(one -> "**" + Markup.typed(one.name(), NAME) + "**").toList(),
                        speech.language());
    }

    /** The revisions that stand now, as buttons carry them. */
    public String revisions() {
        return revisions(proposals());
    }

    public static String revisions(List<Proposal> proposals) {
        return proposals.stream().map(proposal -> Integer.toString(proposal.revision()))
                .collect(Collectors.joining("-"));
    }
}
