package org.entente.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.conversation.Answer;
import org.entente.conversation.Answers;
import org.entente.conversation.Proposal;
import org.entente.conversation.Proposals;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.conversation.Value;
import org.entente.partnership.Group;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Settings;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.script.AnswerKind;
import org.entente.script.Content;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.text.Language;

/** The memorandum that comes with Entente, with every question answered and agreed, and a matrix. */
public final class Memorandum {

    private final List<Organisation> organisations;
    private final IntFunction<String> words;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();

    private Memorandum(int organisations, IntFunction<String> words) {
        this.organisations = IntStream.rangeClosed(1, organisations)
                .mapToObj(i -> new Organisation(i, "Maison de l’accueil " + i)).toList();
        this.words = words;
    }

    /** Of two organisations: four pages, and one for the signatures. */
    public static Material usual(Language language) {
        return of(2, 7, 5, i -> "Accueillir ensemble, dès le premier jour (" + i + ").").in(language);
    }

    /** @param words of the n-th answer */
    public static Material of(int organisations, int tasks, int roles, IntFunction<String> words) {
        Content content = ContentReader.read(ScriptFolder.builtIn().edition()).content().orElseThrow();
        Memorandum made = new Memorandum(organisations, words);
        content.scripts().values().stream().filter(script -> script.audience() == Script.Audience.TOGETHER)
                .forEach(script -> script.questions().forEach(question -> made.answer(script.id(), question)));
        var partnership = new Partnership(1, "Du projet à l’emploi", "g", "c", Settings.usual(Language.FRENCH), "e",
                Instant.EPOCH, made.organisations, Group.empty());
        return new Material(Optional.ofNullable(content.plans().get("memorandum")).orElseThrow(), content,
                partnership, Answers.of(made.answers), Proposals.of(made.proposals), made.matrix(tasks, roles), true,
                Language.FRENCH, 1, LocalDate.of(2026, 11, 21), Sample.WORDS);
    }

    private void answer(String script, Question question) {
        Value value = value(question.kind());
        for (Organisation organisation : organisations) {
            answers.add(new Answer(script, question.id(), organisation.id(), 1, value, Language.FRENCH, 1, "Ann",
                    Answer.Entered.BY_MEMBER, Instant.EPOCH));
        }
        if (question.about() == Question.About.GROUP) {
            boolean text = value instanceof Value.Words;
            List<Optional<Language>> languages = text
                    ? Stream.of(Language.values()).map(Optional::of).toList()
                    : List.of(Optional.empty());
            languages.forEach(language -> proposals.add(new Proposal(script, question.id(), proposals.size() + 1,
                    language, value, "Ann", Instant.EPOCH, organisations.stream().map(all -> new Statement(all.id(),
                            new Stance.Agrees(), Optional.empty(), "Zoé", Instant.EPOCH)).toList())));
        }
    }

    private Value value(AnswerKind kind) {
        return switch (kind) {
            case AnswerKind.FreeText text -> {
                String typed = words.apply(answers.size());
                yield new Value.Words(typed.substring(0, Math.min(typed.length(), text.longest())));
            }
            case AnswerKind.OneOf one -> new Value.Picks(List.of(one.choices().getFirst().id()));
            case AnswerKind.SeveralOf several -> new Value.Picks(List.of(several.choices().getFirst().id()));
            case AnswerKind.WholeNumber number -> new Value.Amount(number.least());
            case AnswerKind.CalendarDate date -> new Value.Day(LocalDate.of(2027, 2, 1));
            case AnswerKind.YesNo yesNo -> new Value.Truth(true);
        };
    }

    private Matrix matrix(int tasks, int roles) {
        Letter[] letters = Letter.values();
        return new Matrix(IntStream.rangeClosed(1, tasks).mapToObj(task -> new Matrix.Task(task,
                "Accompagner au travail " + task,
                Set.of((long) (1 + task % organisations.size())),
                IntStream.rangeClosed(1, roles).boxed().collect(Collectors.toMap(role -> role,
                        role -> letters[(task + role) % letters.length]))))
                .toList(), IntStream.rangeClosed(1, roles)
                        .mapToObj(i -> new Matrix.Role(i, "Admission " + i, null)).toList());
    }
}
