package org.entente.command.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.words.Days;
import org.entente.command.words.Names;
import org.entente.conversation.Value;
import org.entente.script.AnswerKind;
import org.entente.script.Choice;
import org.entente.script.Question;
import org.entente.text.Alike;

/**
 * What a person typed or picked, as a value; whatever does not fit is refused with a sentence and given back.
 *
 * @param field the form's field that holds it
 */
public record AnswerInput(Request request, String field) {

    static final String FIELD = "answer";
    private static final Set<String> YES = Set.of("oui", "yes", "o", "y");
    private static final Set<String> NO = Set.of("non", "no", "n");

    public AnswerInput(Request request) {
        this(request, FIELD);
    }

    /** Whether anything was typed or picked. */
    public boolean given() {
        return text().isPresent() || !request.picked(field).stream().allMatch(String::isBlank);
    }

    /** The texts in it, as they were typed. */
    List<String> typed() {
        List<String> texts = new ArrayList<>();
        text().ifPresent(texts::add);
        return texts;
    }

    public Value value(Question question) {
        return switch (question.kind()) {
            case AnswerKind.FreeText text -> words(text);
            case AnswerKind.OneOf one -> picks(one.choices(), 1);
            case AnswerKind.SeveralOf several -> picks(several.choices(), several.choices().size());
            case AnswerKind.WholeNumber number -> amount(number);
            case AnswerKind.CalendarDate date -> day();
            case AnswerKind.YesNo yesNo -> truth();
        };
    }

    private Optional<String> text() {
        return request.field(field).or(() -> request.argument("text")).filter(Names::canBeSeen);
    }

    private String needed() {
        return text().orElseThrow(() -> Refused.because("input.empty"));
    }

    private Value words(AnswerKind.FreeText kind) {
        String text = needed();
        if (text.length() > kind.longest()) {
            throw refuse("input.too-long", text, Map.of("most", kind.longest(), "length", text.length()));
        }
        return new Value.Words(text);
    }

    private Value picks(List<Choice> choices, int most) {
        List<String> given = request.picked(field).isEmpty() ? named(needed(), choices) : request.picked(field);
        List<String> picked = choices.stream().filter(choice -> given.stream().anyMatch(one -> names(one, choice)))
                .map(Choice::id).toList();
        if (picked.isEmpty() || picked.size() > most || picked.size() < given.size()) {
            throw refuse("input.choice", String.join(", ", given), Map.of());
        }
        return new Value.Picks(picked);
    }

    /** A label may hold commas; where the text is no label, commas stand between several. */
    private static List<String> named(String text, List<Choice> choices) {
        return choices.stream().anyMatch(choice -> names(text, choice))
                ? List.of(text)
                : List.of(text.split("\\s*[;,]\\s*"));
    }

    private static boolean names(String given, Choice choice) {
        return given.equals(choice.id()) || Alike.same(given, choice.label().french())
                || Alike.same(given, choice.label().english());
    }

    private Value amount(AnswerKind.WholeNumber kind) {
        String text = needed();
        Map<String, Object> bounds = Map.of("least", kind.least(), "most", kind.most());
        try {
            long number = Long.parseLong(text.replaceAll("[\\s\\u00A0\\u202F]", ""));
            if (number < kind.least() || number > kind.most()) {
                throw refuse("input.number", text, bounds);
            }
            return new Value.Amount(number);
        } catch (NumberFormatException notANumber) {
            throw refuse("input.number", text, bounds);
        }
    }

    private Value day() {
        String text = needed();
        try {
            return new Value.Day(Days.read(text));
        } catch (Refused notADay) {
            throw notADay.returning(text);
        }
    }

    private Value truth() {
        String text = request.picked(field).stream().findFirst().orElseGet(this::needed);
        if (YES.contains(Alike.plain(text))) {
            return new Value.Truth(true);
        }
        if (NO.contains(Alike.plain(text))) {
            return new Value.Truth(false);
        }
        throw refuse("input.yes-no", text, Map.of());
    }

    private static Refused refuse(String key, String typed, Map<String, ?> arguments) {
        return new Refused(key, arguments).returning(typed);
    }
}
