package org.entente.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Scripts with a partnership's own words in their places, and without what is asked of a second group that it has not
 * or for a document that it does not make.
 */
public final class Worded {

    private final ServedPlaces ours;
    private final ServedPlaces theirs;
    private final Predicate<Question> kept;

    private Worded(Optional<GroupWords> first, Optional<GroupWords> second, Predicate<Question> kept) {
        this.ours = ServedPlaces.ours(first, second);
        this.theirs = ServedPlaces.theirs(first, second);
        this.kept = kept;
    }

    /**
     * As a partnership sees it.
     *
     * @param document id of the plan that it makes
     */
    public static Content content(Content content, Optional<GroupWords> first, Optional<GroupWords> second,
            String document) {
        return new Worded(first, second, question -> question.when().map(condition -> switch (condition) {
            case Condition.SecondGroup group -> second.isPresent();
            case Condition.ForDocuments asked -> asked.documents().contains(document);
            case Condition.OnAnswer on -> true;
        }).orElse(true)).content(content);
    }

    /** The same with every question, such as one whose card was posted before it made another document. */
    public static Content whole(Content content, Optional<GroupWords> first, Optional<GroupWords> second) {
        return new Worded(first, second, question -> true).content(content);
    }

    private Content content(Content content) {
        return new Content(each(content.scripts(), this::script), each(content.plans(), this::plan), content.samples(),
                content.roleLists(), content.prompts());
    }

    private static <T> Map<String, T> each(Map<String, T> all, UnaryOperator<T> change) {
        return all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> change.apply(entry.getValue())));
    }

    private Script script(Script script) {
        return new Script(script.id(), script.title(), script.about(), script.audience(), script.followUp(),
                script.sections().stream().map(this::section).filter(section -> !section.questions().isEmpty())
                        .toList());
    }

    private Section section(Section section) {
        return new Section(section.id(), section.title(),
                section.questions().stream().filter(kept).map(this::question).toList());
    }

    private Question question(Question question) {
        return new Question(question.id(), question.title(), ours.fill(question.prompt()),
                question.help().map(ours::fill), kind(question.kind()), question.about(), question.when(),
                question.minutes(), question.feeds(), question.source());
    }

    /** A choice's clause is a document's words; its label stays as it is. */
    private AnswerKind kind(AnswerKind kind) {
        return kind instanceof AnswerKind.OneOf one
                ? new AnswerKind.OneOf(one.choices().stream()
                        .map(choice -> new Choice(choice.id(), choice.label(), choice.clause().map(theirs::fill)))
                        .toList())
                : kind;
    }

    private Plan plan(Plan plan) {
        return new Plan(plan.id(), plan.title(), plan.amendedAs(), plan.notice(), plan.parts().stream()
                .map(part -> new Plan.Part(part.id(), part.heading(), pieces(part.pieces()))).toList());
    }

    private List<Plan.Piece> pieces(List<Plan.Piece> pieces) {
        return pieces.stream().map(this::piece).toList();
    }

    private Plan.Piece piece(Plan.Piece piece) {
        return switch (piece) {
            case Plan.Piece.Clause clause -> new Plan.Piece.Clause(theirs.fill(clause.text()));
            case Plan.Piece.Chosen chosen -> new Plan.Piece.Chosen(chosen.slot(), chosen.cases().stream()
                    .map(one -> new Plan.Case(one.choice(), theirs.fill(one.text()))).toList());
            case Plan.Piece.EachOrganisation each -> new Plan.Piece.EachOrganisation(pieces(each.pieces()));
            case Plan.Piece.Prose prose -> prose;
            case Plan.Piece.Matrix matrix -> matrix;
            case Plan.Piece.Tasks tasks -> tasks;
            case Plan.Piece.Signatures signatures -> signatures;
            case Plan.Piece.Changes changes -> changes;
        };
    }
}
