package org.entente.command.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Note;
import org.entente.command.card.Form.Option;
import org.entente.command.card.Form.PickField;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Target;
import org.entente.command.words.Scripts;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.AnswerKind;
import org.entente.script.Choice;
import org.entente.script.Question;

/** The form of one question: the question in full, who will see the answer, and a field that fits its kind. */
public record AnswerForm(Speech speech, String family) {

    private static final int SHORT = 40;

    /** @param voice the organisation answered for; empty: the form asks which */
    Form form(Interview interview, Question question, Optional<Organisation> voice, List<Organisation> all) {
        Optional<Answer> present = voice
                .flatMap(organisation -> interview.answers().of(interview.script().id(), question.id(), organisation
                        .id()));
        List<Field> fields = new ArrayList<>();
        fields.add(note(question, whoSees(voice)));
        if (voice.isEmpty()) {
            fields.add(new PickField("organization", speech.say("form.organisation"), "", all.stream()
                    .map(o -> new Option(Long.toString(o.id()), o.name())).toList(), Set.of(), 1, 1));
        }
        fields.add(field(AnswerInput.FIELD, speech.say("form.answer"), question, present.map(Answer::value), true));
        return new Form(target(interview, question, voice, present), speech.in(question.title()), fields);
    }

    private Target target(Interview interview, Question question, Optional<Organisation> voice,
            Optional<Answer> present) {
        Target target = Scripts.target(family, "answer", interview.script(), question);
        return voice.map(o -> target.with("organization", o.id()).with("revision",
                present.map(Answer::revision).orElse(0))).orElse(target);
    }

    private String whoSees(Optional<Organisation> voice) {
        return voice.map(organisation -> speech.say("form.who-sees", "organisation",
                org.entente.command.card.Markup.typed(organisation.name())))
                .orElseGet(() -> speech.say("form.who-sees-entered"));
    }

    /** The question in full, and who will see the answer. */
    public Note note(Question question, String whoSees) {
        return new Note(heading(question) + "\n-# " + whoSees);
    }

    /** The question in full, with its line of help. */
    String heading(Question question) {
        String help = question.help().map(text -> "\n-# " + speech.in(text)).orElse("");
        return "**" + speech.in(question.prompt()) + "**" + help;
    }

    /** The place of the answer itself. */
    public Field field(Question question, Optional<Value> present) {
        return field(AnswerInput.FIELD, speech.say("form.answer"), question, present, true);
    }

    /** A field that fits the question's kind; one that is not required may be left as it is. */
    public Field field(String id, String label, Question question, Optional<Value> present, boolean required) {
        int least = required ? 1 : 0;
        return switch (question.kind()) {
            case AnswerKind.FreeText text -> new TextField(id, label, "", text.multiline(), words(present), required,
                    text.longest());
            case AnswerKind.OneOf one -> picks(id, label, one.choices(), present, least, 1);
            case AnswerKind.SeveralOf several -> picks(id, label, several.choices(), present, least,
                    several.choices().size());
            case AnswerKind.WholeNumber number -> new TextField(id, label,
                    speech.say("form.number", "least", number.least(), "most", number.most()), false,
                    present.filter(Value.Amount.class::isInstance).map(v -> Long.toString(((Value.Amount) v).number()))
                            .orElse(""), required, SHORT);
            case AnswerKind.CalendarDate date -> new TextField(id, label,
                    speech.say("form.date"), false, present.filter(Value.Day.class::isInstance)
                            .map(v -> ((Value.Day) v).date().toString()).orElse(""), required, SHORT);
            case AnswerKind.YesNo yesNo -> new PickField(id, label, "",
                    List.of(new Option("yes", speech.say("value.yes")), new Option("no", speech.say("value.no"))),
                    present.filter(Value.Truth.class::isInstance)
                            .map(v -> Set.of(((Value.Truth) v).yes() ? "yes" : "no")).orElse(Set.of()), least, 1);
        };
    }

    private static String words(Optional<Value> present) {
        return present.filter(Value.Words.class::isInstance).map(value -> ((Value.Words) value).text()).orElse("");
    }

    private Field picks(String id, String label, List<Choice> choices, Optional<Value> present, int least, int most) {
        return new PickField(id, label, "",
                choices.stream().map(choice -> new Option(choice.id(), speech.in(choice.label()))).toList(),
                present.filter(Value.Picks.class::isInstance).map(v -> Set.copyOf(((Value.Picks) v).choices()))
                        .orElse(Set.of()), least, most);
    }

    /** The button that opens the form. */
    public Button button(Interview interview, Question question) {
        return Button.main(speech.say("card.answer", "number", interview.numberOf(question)),
                Scripts.target(family, "answer", interview.script(), question));
    }
}
