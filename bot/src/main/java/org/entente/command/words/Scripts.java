package org.entente.command.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Action.Suggestion;
import org.entente.command.Option;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Target;
import org.entente.command.reflection.Reflections;
import org.entente.conversation.Interview;
import org.entente.partnership.Partnership;
import org.entente.script.Content;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.text.Alike;

/**
 * Which scripts a command family goes through.
 *
 * @param family the command's name
 * @param only   the one script of this family; empty: a {@code worksheet} option chooses among the others
 */
public record Scripts(String family, Optional<String> only) {

    /** The joint guide, which has a command of its own. */
    public static final String GUIDE = "conversation-guide";

    /** What each organisation goes through by itself. */
    public static final String REFLECTION = "self-reflection";
    /** What a draft needs besides; gone through after the guide. */
    public static final String DETAILS = "document-details";

    public static Scripts guide() {
        return new Scripts("conversation", Optional.of(GUIDE));
    }

    public static Scripts worksheets() {
        return new Scripts("worksheet", Optional.empty());
    }

    /** Private to each organisation. */
    public static Scripts reflection() {
        return new Scripts(Reflections.NAME, java.util.Optional.of(REFLECTION));
    }

    /** The family whose commands go through a script. */
    public static String familyOf(String script) {
        return script.equals(GUIDE) ? guide().family() : worksheets().family();
    }

    /** Where a button of a question leads. */
    public static Target target(String family, String action, Script script, Question question) {
        Target target = Target.to(family + " " + action).with("question", question.id());
        return script.id().equals(GUIDE) ? target : target.with("worksheet", script.id());
    }

    public Option[] withScriptOption(Option... options) {
        if (only.isPresent()) {
            return options;
        }
        return Stream.concat(Arrays.stream(options), Stream.of(Option.suggested("worksheet").optional()))
                .toArray(Option[]::new);
    }

    /** The script that a request names, or else the one opened last. */
    public Script chosen(Request request, Scene scene, Reading record) {
        return undecided(request, scene, record)
                .orElseThrow(() -> Refused.because(offered(scene.content()).findAny().isPresent()
                        ? "refused.which-worksheet"
                        : "refused.no-worksheet"));
    }

    /** Empty where the person has still to choose: nothing is named, none was opened, and there are several. */
    public Optional<Script> undecided(Request request, Scene scene, Reading record) {
        Content content = scene.content();
        if (only.isPresent()) {
            return content.script(only.get());
        }
        return request.argument("worksheet")
                .map(id -> offered(content).filter(script -> script.id().equals(id)).findFirst()
                        .orElseThrow(() -> Refused.unknown("refused.worksheet", id)))
                .or(() -> openedLast(scene, record))
                .or(() -> Optional.of(offered(content).toList()).filter(all -> all.size() == 1).map(List::getFirst));
    }

    private static Optional<Script> openedLast(Scene scene, Reading record) {
        return record.pace().shown(scene.partnership().id()).stream()
                .flatMap(shown -> offered(scene.content()).filter(script -> script.id().equals(shown.script())))
                .findFirst();
    }

    /** The scripts that the {@code worksheet} option offers. */
    public static Stream<Script> offered(Content content) {
        return content.scripts().values().stream()
                .filter(script -> script.audience() == Script.Audience.TOGETHER && !script.id().equals(GUIDE))
                .sorted(Comparator.comparing(Script::id));
    }

    public Interview interview(Scene scene, Reading record, String script) {
        return interview(scene.partnership(), scene.content().script(script).orElseThrow(), record);
    }

    /** A script as a partnership's organisations have gone through it so far. */
    public static Interview interview(Partnership partnership, Script script, Reading record) {
        return Interview.of(partnership, script, record.answers(partnership.id(), script.id()),
                record.pace().parked(partnership.id(), script.id()),
                record.wordings().of(partnership.id(), script.id()));
    }

    /** What the group goes through together, the guide first. */
    public static List<Script> together(Content content) {
        return content.scripts().values().stream().filter(script -> script.audience() == Script.Audience.TOGETHER)
                .sorted(Comparator.comparing((Script script) -> !script.id().equals(GUIDE)).thenComparing(Script::id))
                .toList();
    }

    /** A question by its id, its number or its title in either language. */
    public Question question(Interview interview, String named) {
        return named(interview, named).orElseThrow(() -> Refused.unknown("refused.question", named));
    }

    /** The same; empty where the script has none of this name. */
    public static Optional<Question> named(Interview interview, String named) {
        return interview.script().questions()
                .filter(question -> question.id().equals(named) || isNumber(interview, question, named)
                        || Alike.same(question.title().french(), named)
                        || Alike.same(question.title().english(), named))
                .findFirst();
    }

    private static boolean isNumber(Interview interview, Question question, String named) {
        return named.equals(Integer.toString(interview.numberOf(question))) && interview.isAsked(question);
    }

    public Question questionOrShown(Request request, Scene scene, Reading record, Interview interview) {
        Script script = interview.script();
        return request.argument("question").map(named -> question(interview, named))
                .or(() -> record.shown(scene.partnership().id(), script.id()).flatMap(script::question))
                .orElseThrow(() -> Refused.because("refused.nothing-shown"));
    }

    public List<Suggestion> suggestQuestions(Request request, Scene scene, Reading record, Speech speech,
            String begun) {
        Interview interview = interview(scene, record, chosen(request, scene, record).id());
        return Suggestions.matching(interview.asked().stream().map(question -> new Suggestion(question.id(),
                interview.numberOf(question) + ". " + speech.in(question.title()))), begun);
    }

    public List<Suggestion> suggestScripts(Scene scene, Speech speech, String begun) {
        return Suggestions.matching(
                offered(scene.content()).map(script -> new Suggestion(script.id(), speech.in(script.title()))), begun);
    }
}
