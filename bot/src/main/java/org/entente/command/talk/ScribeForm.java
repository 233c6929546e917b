package org.entente.command.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Note;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Ids;
import org.entente.command.words.Scripts;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.Question;

/**
 * The form in which one person types what up to four organisations say to a question.
 *
 * @param from how many organisations were in the forms before
 */
record ScribeForm(Interview interview, Question question, int from) {

    /** A form takes five parts, of which one is the question. */
    private static final int MOST = Form.MOST_FIELDS - 1;
    private static final int LONGEST_LABEL = 45;
    private static final String FROM = "from";
    /** The revision that each field was made for, in the order of the fields. */
    private static final String REVISIONS = "revision";

    /** @param seen the revision of the organisation's answer when the form opened, 0 for none */
    record Entry(Organisation organisation, int seen, Value value) {}

    static ScribeForm asked(Request request, Interview interview, Question question) {
        return new ScribeForm(interview, question, request.argument(FROM).map(Ids::count).orElse(0));
    }

    static Button button(Speech speech, Interview interview, Question question) {
        return Button.plain(speech.say("card.scribe"), new ScribeForm(interview, question, 0).target());
    }

    private Target target() {
        Target target = Scripts.target(Scripts.familyOf(interview.script().id()), "scribe", interview.script(),
                question);
        return from == 0 ? target : target.with(FROM, from);
    }

    Form form(Speech speech) {
        AnswerForm parts = new AnswerForm(speech, Scripts.familyOf(interview.script().id()));
        List<Field> fields = new ArrayList<>();
        fields.add(new Note(parts.heading(question) + "\n-# " + speech.say("scribe.note")));
        organisations().forEach(organisation -> fields.add(parts.field(field(organisation),
                Markup.cut(organisation.name(), LONGEST_LABEL), question,
                interview.answer(question, organisation).map(Answer::value), false)));
        return new Form(target().with(REVISIONS, revisions()), speech.in(question.title()), fields);
    }

    private List<Organisation> organisations() {
        return interview.organisations().stream().skip(from).limit(MOST).toList();
    }

    private static String field(Organisation organisation) {
        return "o" + organisation.id();
    }

    private String revisions() {
        return organisations().stream().map(organisation -> interview.answer(question, organisation)
                .map(Answer::revision).orElse(0).toString()).collect(Collectors.joining("."));
    }

    /** Opens the form of the next four; empty after the last. */
    Optional<Button> next(Speech speech) {
        ScribeForm next = new ScribeForm(interview, question, from + MOST);
        int left = next.organisations().size();
        return left == 0
                ? Optional.empty()
                : Optional.of(Button.plain(speech.say("scribe.next", "count", left), next.target()));
    }

    /**
     * What was typed; a field left empty is no entry.
     *
     * @throws Refused where one does not fit, giving back what stands in all of them
     */
    List<Entry> entries(Request request) {
        String[] seen = request.required(REVISIONS).split("\\.");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            Organisation organisation = organisations().get(i);
            AnswerInput input = new AnswerInput(request, field(organisation));
            if (input.given()) {
                entries.add(new Entry(organisation, Integer.parseInt(seen[i]), valid(request, input)));
            }
        }
        return entries;
    }

    private Value valid(Request request, AnswerInput input) {
        try {
            return input.value(question);
        } catch (Refused refused) {
            throw refused.returning(typed(request));
        }
    }

    /** All that stands in the form. */
    String typed(Request request) {
        return organisations().stream().map(organisation -> String.join(", ", request.picked(field(organisation))))
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
