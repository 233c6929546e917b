package org.entente.command.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.command.card.Form;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.talk.AnswerForm;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Scripts;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.conversation.Proposal;
import org.entente.conversation.Value;
import org.entente.script.AnswerKind;
import org.entente.text.Language;

/**
 * The form of a proposal: prefilled with what stands, else with what a model suggests, else with what the organisations
 * answered.
 *
 * @param suggested by a model, where a group lets one and the answers are still the same
 */
record ProposeForm(Speech speech, Matter matter, Function<Language, Optional<String>> suggested) {

    private static final String FIELD = "answer";
    /** Of each answer beside a suggestion, in characters. */
    private static final int BESIDE = 140;

    /** @param language of a text; of no matter for any other value */
    Form form(Language language) {
        AnswerForm fields = new AnswerForm(speech, Scripts.familyOf(matter.script()));
        boolean free = matter.question().kind() instanceof AnswerKind.FreeText;
        Optional<Proposal> standing = standing(matter.proposals(), free ? Optional.of(language) : Optional.empty());
        Target target = matter.to("propose").with("revision", basedOn(matter.proposals(), standing));
        Optional<String> suggestion = suggestion(language, standing);
        String note = suggestion.map(any -> speech.say("wording.form.note-model") + "\n" + side())
                .orElseGet(() -> speech.say("wording.form.note"));
        return new Form(free ? target.with("language", language.code()) : target,
                speech.in(matter.question().title()),
                List.of(fields.note(matter.question(), note), free
                        ? text(language, standing)
                        : fields.field(FIELD, speech.say("wording.form.value"), matter.question(),
                                standing.map(Proposal::value).or(this::common), true)));
    }

    /** The words of a clause, which a group may change: those of the choice that stands, or its own so far. */
    Form clause(Language language) {
        Optional<Proposal> standing = standing(matter.proposals(), Optional.of(language));
        String prefill = standing.map(one -> ((Value.Words) one.value()).text())
                .orElseGet(() -> chosen().flatMap(matter.question().kind()::clauseOf)
                        .map(clause -> clause.in(language)).orElse(""));
        Target target = matter.to("propose").with("revision", basedOn(matter.proposals(), standing))
                .with("language", language.code()).with(ConsentButtons.EDIT, 1);
        return new Form(target, speech.in(matter.question().title()),
                List.of(new AnswerForm(speech, Scripts.familyOf(matter.script())).note(matter.question(),
                        speech.say("wording.form.note")), text(language, prefill)));
    }

    private Optional<String> chosen() {
        return matter.proposals().stream().map(Proposal::value)
                .flatMap(value -> value instanceof Value.Picks picks ? picks.choices().stream() : Stream.empty())
                .findFirst();
    }

    /** The version that would be replaced. */
    static Optional<Proposal> standing(List<Proposal> proposals, Optional<Language> language) {
        return proposals.stream().filter(one -> one.language().equals(language)).findFirst();
    }

    /** The newest revision that whoever opens the form has seen of what they would replace. */
    static int basedOn(List<Proposal> proposals, Optional<Proposal> standing) {
        return standing.map(Proposal::revision)
                .orElseGet(() -> proposals.stream().mapToInt(Proposal::revision).max().orElse(0));
    }

    private TextField text(Language language, Optional<Proposal> standing) {
        return text(language,
                standing.map(one -> ((Value.Words) one.value()).text()).or(() -> suggestion(language, standing))
                        .orElseGet(() -> answers(language)));
    }

    /** For a text that nothing stands for yet. */
    private Optional<String> suggestion(Language language, Optional<Proposal> standing) {
        boolean free = matter.question().kind() instanceof AnswerKind.FreeText;
        return free && standing.isEmpty() && matter.proposals().isEmpty()
                ? suggested.apply(language)
                : Optional.empty();
    }

    /** The answers that the suggestion was made of, to be read beside it. */
    private String side() {
        return given().stream().map(answer -> Markup.typed(said(answer), BESIDE)).collect(Collectors.joining("\n"));
    }

    private TextField text(Language language, String prefill) {
        String label = speech.say(switch (language) {
            case FRENCH -> "wording.form.in-french";
            case ENGLISH -> "wording.form.in-english";
        });
        return new TextField(FIELD, label, "", true, prefill, true, AnswerKind.FreeText.LIMIT);
    }

    /** The answers side by side, or the first one where they do not fit; nothing beside a text in the other language. */
    private String answers(Language language) {
        if (!matter.proposals().isEmpty()) {
            return "";
        }
        List<Answer> given = given().stream().filter(answer -> answer.language() == language).toList();
        String all = given.stream().map(answer -> said(answer)).collect(Collectors.joining("\n\n"));
        if (given.isEmpty()) {
            return "";
        }
        boolean one = given.size() == 1 || all.length() > AnswerKind.FreeText.LIMIT;
        return one ? Spoken.value(speech, matter.question(), given.getFirst().value()) : all;
    }

    private String said(Answer answer) {
        String name = matter.scene().partnership().organisation(answer.organisation()).orElseThrow().name();
        return speech.say("file.said", "organisation", name, "answer",
                Spoken.value(speech, matter.question(), answer.value()));
    }

    private List<Answer> given() {
        return matter.interview().organisations().stream()
                .flatMap(one -> matter.interview().answer(matter.question(), one).stream())
                .filter(answer -> !answer.skipped()).toList();
    }

    /** What all of them chose. */
    private Optional<Value> common() {
        List<Value> values = given().stream().map(Answer::value).distinct().toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }
}
