package org.entente.command.words;

import java.util.ArrayList;
import java.util.List;
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

    public List<Proposal> proposals() {
        return interview.proposed(question);
    }

    /** Each version with what the organisations say to it; empty where nothing is proposed. */
    public List<String> blocks(int room) {
        int each = room / Math.max(1, proposals().size());
        return proposals().stream().map(proposal -> block(proposal, each)).toList();
    }

    private String block(Proposal proposal, int room) {
        return heading(proposal) + "\n" + Markup.typed(text(proposal), room) + "\n-# " + stances(proposal);
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

    /** "2 of 3 agree", and what those say who have something to say. */
    public String stances(Proposal proposal) {
        if (proposal.statements().isEmpty()) {
            return speech.say("wording.nobody-yet");
        }
        List<String> parts = new ArrayList<>(List.of(tally(proposal)));
        if (interview.organisations().size() <= MOST_NAMED) {
            interview.organisations().forEach(one -> parts.add(stance(proposal, one)));
        }
        return String.join(" · ", parts);
    }

    public String tally(Proposal proposal) {
        return speech.say("wording.tally", "count", proposal.accepted(interview.organisations()), "of",
                interview.organisations().size());
    }

    /** What an organisation says to it, with its reason shortened. */
    public String stance(Proposal proposal, Organisation organisation) {
        String name = Markup.typed(organisation.name());
        String said = switch (proposal.stance(organisation.id())) {
            case Stance.Agrees agrees -> speech.say("wording.stance.agrees", "organisation", name);
            case Stance.Reserves reserves -> speech.say("wording.stance.reserves", "organisation", name, "reason",
                    Markup.typed(reserves.reason(), REASON));
            case Stance.Objects objects -> speech.say("wording.stance.objects", "organisation", name, "reason",
                    Markup.typed(objects.reason(), REASON));
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
        return Typography.list(interview.organisations().stream()
                .filter(one -> proposals().stream().anyMatch(proposal -> proposal.stance(one
                        .id()) instanceof Stance.Silent))
                .map(one -> "**" + Markup.typed(one.name()) + "**").toList(), speech.language());
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
