package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.text.Language;

/** What is agreed or proposed as the common answer to a question, and what each organisation says to it. */
final class WordingBlocks {

    private static final Span SPACE = new Span.Plain(" ");

    private final WorksheetDocument.Sheet sheet;
    private final ValueText values;

    WordingBlocks(WorksheetDocument.Sheet sheet, ValueText values) {
        this.sheet = sheet;
        this.values = values;
    }

    /** None where nothing is proposed. */
    List<Block> of(Question question) {
        List<Block> blocks = new ArrayList<>();
        for (Proposal proposal : sheet.interview().proposed(question)) {
            blocks.addAll(Lines.paragraphs(text(question, proposal)));
            clauses(question, proposal).forEach(clause -> blocks.add(new Block.Paragraph(List.of(new Span.Plain(
                    clause)))));
            sheet.interview().organisations().forEach(one -> blocks.addAll(Lines.paragraphs(stance(proposal, one))));
        }
        return blocks;
    }

    private List<Span> text(Question question, Proposal proposal) {
        List<Organisation> all = sheet.interview().organisations();
        String state = proposal.isAgreed(all)
                ? sheet.say("sheet.agreed")
                : sheet.say("sheet.proposed", Map.of("count", proposal.accepted(all), "of", all.size()));
        List<Span> spans = new ArrayList<>(List.of(new Span.Strong(state), SPACE,
                new Span.Plain(values.of(question, proposal.value()))));
        proposal.language().filter(written -> written != sheet.language())
                .ifPresent(written -> spans.addAll(List.of(SPACE, new Span.Remark(writtenIn(written)))));
        return spans;
    }

    String writtenIn(Language written) {
        return sheet.say(switch (written) {
            case FRENCH -> "sheet.in-french";
            case ENGLISH -> "sheet.in-english";
        });
    }

    /** Of an offered clause its words too, since they go into the document. */
    private List<String> clauses(Question question, Proposal proposal) {
        return proposal.value() instanceof Value.Picks picks
                ? picks.choices().stream().flatMap(choice -> question.kind().clauseOf(choice).stream())
                        .map(sheet::in).toList()
                : List.of();
    }

    private List<Span> stance(Proposal proposal, Organisation organisation) {
        List<Span> spans = new ArrayList<>(List.of(new Span.Strong(sheet.say("document.said-by",
                Map.of("organisation", organisation.name()))), SPACE));
        spans.addAll(words(proposal.stance(organisation.id())));
        proposal.statement(organisation.id()).flatMap(this::reported)
                .ifPresent(remark -> spans.addAll(List.of(SPACE, new Span.Remark(remark))));
        return spans;
    }

    private List<Span> words(Stance stance) {
        return switch (stance) {
            case Stance.Agrees agrees -> List.of(new Span.Plain(sheet.say("sheet.agrees")));
            case Stance.Reserves reserves -> reason("sheet.reserves", reserves.reason());
            case Stance.Objects objects -> reason("sheet.objects", objects.reason());
            case Stance.Silent silent -> List.of(new Span.Gap(sheet.say("sheet.silent")));
        };
    }

    private List<Span> reason(String key, String reason) {
        return List.of(new Span.Plain(sheet.say(key)), SPACE, new Span.Plain(reason));
    }

    /** Who said so outside the channel, and when. */
    private Optional<String> reported(Statement statement) {
        return statement.reported().map(reported -> sheet.say("sheet.reported", Map.of("title", reported.title(),
                "date", reported.on())));
    }
}
