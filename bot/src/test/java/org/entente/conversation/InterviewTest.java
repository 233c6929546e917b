package org.entente.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.conversation.Answer.Entered;
import org.entente.partnership.Organisation;
import org.entente.script.AnswerKind;
import org.entente.script.Condition;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.script.Section;
import org.entente.text.Language;
import org.entente.text.Text;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final Organisation A = new Organisation(1, "A");
    private static final Organisation B = new Organisation(2, "B");

    private final List<Answer> revisions = new ArrayList<>();

    @Test
    void theFirstOpenQuestionComesNext() {
        say("one", A, words("x"), 1);
        say("one", B, words("y"), 1);
        assertThat(interview().first().map(Question::id)).contains("two");
    }

    @Test
    void aQuestionIsSettledOnceEveryOrganisationHasAnsweredOrSkipped() {
        say("one", A, words("x"), 1);
        assertThat(interview().awaited(question("one"))).containsExactly(B);
        say("one", B, new Value.Skipped(), 1);
        assertThat(interview().isSettled(question("one"))).isTrue();
    }

    @Test
    void nobodyOwesAnAnswerWhereAllHaveAgreed() {
        say("two", A, new Value.Truth(true), 1);
        assertThat(interview().owedBy(A)).isEqualTo(3);
        assertThat(interview().owedBy(B)).isEqualTo(4);
        List<Statement> both = List.of(agrees(A), agrees(B));
        Proposals agreed = Proposals.of(List.of(new Proposal("script", "two", 1, Optional.empty(), new Value.Truth(
                true),
                "Ann", Instant.EPOCH, both)));
        Interview interview = new Interview(script(List.of()), Answers.of(revisions), List.of(A, B), List.of(A, B), Set
                .of(), agreed);
        assertThat(interview.owedBy(B)).isEqualTo(3);
    }

    private static Statement agrees(Organisation organisation) {
        return new Statement(organisation.id(), new Stance.Agrees(), Optional.empty(), "Zoé", Instant.EPOCH);
    }

    @Test
    void correctingAnEarlyAnswerKeepsThePlace() {
        settle("one");
        settle("two");
        String before = interview().first().orElseThrow().id();
        say("one", A, words("corrected"), 2);
        assertThat(interview().first().orElseThrow().id()).isEqualTo(before);
    }

    @Test
    void nextGoesOnFromTheQuestionShownAndWrapsRound() {
        settle("two");
        assertThat(interview().after(question("one")).map(Question::id)).contains("last");
        assertThat(interview().after(question("last")).map(Question::id)).contains("one");
    }

    @Test
    void nextNeverComesBackToTheQuestionShown() {
        settle("two");
        settle("last");
        assertThat(interview().after(question("one"))).isEmpty();
    }

    @Test
    void aQuestionIsAskedOnlyWhereItsConditionHolds() {
        assertThat(interview().asked()).extracting(Question::id).doesNotContain("if-yes");
        say("two", B, new Value.Truth(true), 1);
        assertThat(interview().asked()).extracting(Question::id).containsExactly("one", "two", "if-yes", "last");
        say("two", B, new Value.Truth(false), 2);
        assertThat(interview().asked()).extracting(Question::id).doesNotContain("if-yes");
    }

    @Test
    void aConditionOnAQuestionThatIsNoLongerAskedDoesNotHold() {
        say("two", A, new Value.Truth(true), 1);
        say("if-yes", A, words("details"), 1);
        assertThat(interview(onDetails()).isAsked(onDetails())).isTrue();
        say("two", A, new Value.Truth(false), 2);
        assertThat(interview(onDetails()).isAsked(onDetails())).isFalse();
    }

    @Test
    void backLeadsToTheQuestionAskedBefore() {
        assertThat(interview().before(question("last")).map(Question::id)).contains("two");
        assertThat(interview().before(question("one"))).isEmpty();
    }

    @Test
    void withNobodyPresentNothingIsSettled() {
        assertThat(new Interview(script(List.of()), Answers.of(List.of()), List.of()).isSettled(question("one")))
                .isFalse();
    }

    private static Question onDetails() {
        return question("on-details", new AnswerKind.FreeText(true, 4000),
                Optional.of(new Condition.Answered("if-yes")));
    }

    private void settle(String question) {
        say(question, A, new Value.Skipped(), 1);
        say(question, B, new Value.Skipped(), 1);
    }

    private static Value words(String text) {
        return new Value.Words(text);
    }

    private void say(String question, Organisation organisation, Value value, int revision) {
        revisions.add(new Answer("script", question, organisation.id(), revision, value, Language.FRENCH, 1, "Amélie",
                Entered.BY_MEMBER, Instant.EPOCH));
    }

    private Interview interview(Question... more) {
        return new Interview(script(List.of(more)), Answers.of(revisions), List.of(A, B));
    }

    private Question question(String id) {
        return script(List.of()).question(id).orElseThrow();
    }

    private static Script script(List<Question> more) {
        List<Question> questions = new ArrayList<>(List.of(question("one", new AnswerKind.FreeText(true, 4000), Optional
                .empty()),
                question("two", new AnswerKind.YesNo(), Optional.empty()),
                question("if-yes", new AnswerKind.FreeText(true, 4000), Optional.of(new Condition.Said("two", true))),
                question("last", new AnswerKind.CalendarDate(), Optional.empty())));
        questions.addAll(more);
        Text title = Text.same("title");
        return new Script("script", title, title, Script.Audience.TOGETHER, false,
                List.of(new Section("section", title, questions)));
    }

    private static Question question(String id, AnswerKind kind, Optional<Condition> when) {
        Text text = Text.same(id);
        return new Question(id, text, text, Optional.empty(), kind, Question.About.GROUP, when, 1, List.of(), "source");
    }
}
