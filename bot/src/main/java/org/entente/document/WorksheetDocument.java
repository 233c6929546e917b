package org.entente.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.conversation.Answer;
import org.entente.conversation.FollowUp;
import org.entente.conversation.Interview;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.script.Section;
import org.entente.text.Language;
import org.entente.text.Text;

/**
 * A worksheet with all that was said to it: each question with what is agreed or proposed, who says what to that, and the
 * answers as they stand, whatever their state.
 */
public final class WorksheetDocument {

    private static final Span SPACE = new Span.Plain(" ");

    private final Sheet sheet;
    private final WordingBlocks wordings;
    private final ValueText values;

    private WorksheetDocument(Sheet sheet) {
        this.sheet = sheet;
        this.values = new ValueText(sheet.phrases(), sheet.language());
        this.wordings = new WordingBlocks(sheet, values);
    }

    /**
     * What it is made from.
     *
     * @param partnership its name
     * @param interview   the script as those whose answers are printed went through it
     * @param own         the organisation to which it is private; empty where all read it
     * @param steps       what is to be done next; those that came from a question stand with it
     */
    public record Sheet(String partnership, Interview interview, Optional<Organisation> own, List<FollowUp> steps,
            Language language, LocalDate date, Phrases phrases) {
        public Sheet {
            steps = List.copyOf(steps);
        }

        String say(String key) {
            return phrases.say(language, key);
        }

        String say(String key, Map<String, ?> arguments) {
            return phrases.say(language, key, arguments);
        }

        String in(Text text) {
            return text.in(language);
        }
    }

    public static Document of(Sheet sheet) {
        return new WorksheetDocument(sheet).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>(List.of(notice()));
        for (Section section : sheet.interview().script().sections()) {
            List<Question> asked = section.questions().stream().filter(sheet.interview()::isAsked).toList();
            if (!asked.isEmpty()) {
                blocks.add(new Block.Heading(1, sheet.in(section.title())));
                asked.forEach(question -> blocks.addAll(blocks(question)));
            }
        }
        return new Document(sheet.in(sheet.interview().script().title()), sheet.partnership(), sheet.language(),
                mark(), 0, sheet.date(), blocks, new Gaps(List.of()));
    }

    private String mark() {
        return sheet.own().map(one -> sheet.say("sheet.mark-private", Map.of("organisation", one.name())))
                .orElseGet(() -> sheet.say("sheet.mark"));
    }

    private Block notice() {
        Interview interview = sheet.interview();
        String who = sheet.own().map(one -> sheet.say("sheet.private", Map.of("organisation", one.name())))
                .orElseGet(() -> sheet.say("sheet.shared"));
        String settled = sheet.say("sheet.settled", Map.of("count", interview.settledCount(), "of", interview.asked()
                .size()));
        return new Block.Notice(List.of(who, settled));
    }

    private List<Block> blocks(Question question) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, sheet.interview().numberOf(question) + ". " + sheet.in(question.title())));
        blocks.add(paragraph(new Span.Remark(sheet.in(question.prompt()))));
        if (sheet.interview().isParked(question)) {
            blocks.add(paragraph(new Span.Gap(sheet.say("sheet.parked"))));
        }
        List<Block> common = wordings.of(question);
        blocks.addAll(common);
        if (!isAgreedAtOnce(question)) {
            if (!common.isEmpty()) {
                blocks.add(paragraph(new Span.Strong(sheet.say("sheet.answers"))));
            }
            sheet.interview().organisations().forEach(one -> blocks.addAll(Lines.paragraphs(said(question, one))));
        }
        blocks.addAll(steps(question));
        return blocks;
    }

    /** All agreed on a text without an answer before it: nothing is missing there. */
    private boolean isAgreedAtOnce(Question question) {
        Interview interview = sheet.interview();
        return interview.isAgreed(question) && interview.organisations().stream()
                .allMatch(one -> interview.answer(question, one).isEmpty());
    }

    /** An organisation by itself is not named at each of its answers. */
    private List<Span> said(Question question, Organisation organisation) {
        List<Span> spans = new ArrayList<>();
        if (sheet.own().isEmpty()) {
            spans.addAll(List.of(new Span.Strong(sheet.say("document.said-by", Map.of("organisation", organisation
                    .name()))), SPACE));
        }
        sheet.interview().answer(question, organisation).ifPresentOrElse(answer -> spans.addAll(said(question,
                answer)), () -> spans.add(new Span.Gap(sheet.say("sheet.no-answer"))));
        return spans;
    }

    private List<Span> said(Question question, Answer answer) {
        List<Span> spans = new ArrayList<>(List.of(answer.skipped()
                ? new Span.Remark(sheet.say("sheet.skipped"))
                : new Span.Plain(values.of(question, answer.value()))));
        if (answer.value() instanceof Value.Words && answer.language() != sheet.language()) {
            spans.addAll(List.of(SPACE, new Span.Remark(wordings.writtenIn(answer.language()))));
        }
        if (answer.unconfirmed()) {
            spans.addAll(List.of(SPACE, new Span.Remark(sheet.say("document.unconfirmed"))));
        }
        return spans;
    }

    private List<Block> steps(Question question) {
        List<FollowUp> steps = sheet.steps().stream()
                .filter(step -> step.comesFrom(sheet.interview().script().id(), question.id())).toList();
        List<Block> blocks = new ArrayList<>();
        steps.forEach(step -> blocks.addAll(Lines.paragraphs(List.of(new Span.Strong(sheet.say("sheet.step")), SPACE,
                new Span.Plain(step.plan().words() + details(step))))));
        return blocks;
    }

    /** Who sees to it, by when, and whether it is done. */
    private String details(FollowUp step) {
        StringBuilder details = new StringBuilder();
        step.plan().owner().map(owner -> switch (owner) {
            case FollowUp.Owner.Title title -> title.words();
            case FollowUp.Owner.Someone someone -> someone.person().name();
        }).ifPresent(owner -> details.append(" · ").append(owner));
        step.day().ifPresent(day -> details.append(" · ").append(sheet.say("sheet.due", Map.of("date", day))));
        return step.done() ? details + " · " + sheet.say("sheet.done") : details.toString();
    }

    private static Block paragraph(Span span) {
        return new Block.Paragraph(List.of(span));
    }
}
