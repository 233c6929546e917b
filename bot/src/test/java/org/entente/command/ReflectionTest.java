package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.command.card.Form;
import org.junit.jupiter.api.Test;

/** An organisation goes through its self-reflection: question by question, each of its people by themselves. */
class ReflectionTest extends ReflectionCase {

    @Test
    void everyoneOfAnOrganisationGoesOnByThemselvesFromTheFirstOpenQuestion() {
        Reply opened = typed("Ben", "reflection open");
        assertThat(opened).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(opened)).contains("question 1 of 10", "**Alpha** *has not answered yet*",
                "Private: only people of Alpha see this");
        answers("Ben", FIRST, "Workshops");
        assertThat(office.types("Dan", "reflection open")).contains("question 2 of 10");
        assertThat(office.types("Dan", "reflection go", "question", "1")).contains("**Alpha**: Workshops");
        assertThat(office.types("Cleo", "reflection open")).contains("question 1 of 10").doesNotContain("Workshops");
    }

    @Test
    void buttonsLeadFromQuestionToQuestion() {
        Reply first = typed("Ben", "reflection open");
        Reply second = presses("Ben", first, "Next question");
        assertThat(Office.text(second)).contains("question 2 of 10");
        assertThat(Office.text(presses("Ben", second, "Previous question"))).contains("question 1 of 10");
        assertThat(Office.text(presses("Ben", second, "Skip question 2"))).contains("skips this question");
        assertThat(Office.text(presses("Ben", first, "Next question"))).contains("question 3 of 10");
    }

    @Test
    void aTypedNextGoesOnAfterWhatThePersonAnsweredLast() {
        answers("Ben", "4", "Waiting lists");
        assertThat(office.types("Ben", "reflection next")).contains("question 5 of 10");
        assertThat(office.types("Ben", "reflection back")).contains("question 3 of 10");
    }

    @Test
    void whoeverHasAnsweredEverythingIsToldSo() {
        for (int number = 1; number <= 10; number++) {
            answers("Dan", number + "", "Answer " + number);
        }
        assertThat(office.types("Dan", "reflection open")).contains("have been gone through", "[Read our whole")
                .doesNotContain("Share our reflection");
        assertThat(office.types("Ben", "reflection next", "question", "10")).contains("[Share our reflection]");
    }

    @Test
    void theFormFillsFivePlacesAndSaysWhoSees() {
        Form form = form("Ben", FIRST);
        assertThat(form.fields()).hasSize(Form.MOST_FIELDS);
        assertThat(((Form.Note) form.fields().getFirst()).markup()).contains("Which of our services work well",
                "Only people of Alpha will see this", "Do not write the name of anyone you serve");
    }

    @Test
    void anAnswerBringsItsNextStepAndAnotherButtonBringsMore() {
        Reply saved = office.handle(office.sent("Ben", form("Ben", FIRST), "answer", "Workshops", "step",
                "Ask the *schools*", "owner", "Coordinator", "due", "2027-02-01"));
        assertThat(Office.text(saved)).contains("Noted, privately", "**Alpha**: Workshops",
                "Ask the \\*schools\\* · seen to by: Coordinator · by 1 February 2027", "[Add another step]");
        Form another = Office.form(presses("Ben", saved, "Add another step"));
        assertThat(office.sends("Dan", another, "step", "Print leaflets"))
                .contains("Ask the", "Print leaflets", "The step is noted");
        assertThat(Office.prefill(form("Dan", FIRST))).isEqualTo("Workshops");
    }

    @Test
    void aDateThatIsNoneOrAnOwnerOfNothingIsRefusedAndTheWholeFormComesBack() {
        for (Map.Entry<String, String> wrong : Map.of("due", "soon", "owner", "Director").entrySet()) {
            Reply refused = office.handle(office.sent("Ben", form("Ben", FIRST), "answer", "Workshops",
                    wrong.getKey(), wrong.getValue()));
            assertThat(Office.files(refused)).singleElement().satisfies(
                    file -> assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains("Workshops",
                            wrong.getValue()));
        }
        assertThat(office.types("Ben", "reflection show")).contains("has written nothing");
    }

    @Test
    void twoColleaguesAtOnceLoseNothing() {
        Form bens = form("Ben", FIRST);
        Form dans = form("Dan", FIRST);
        office.sends("Ben", bens, "answer", "Ben's text");
        Reply refused = office.handle(office.sent("Dan", dans, "answer", "Dan's text", "step", "Dan's step"));
        assertThat(Office.files(refused)).singleElement().satisfies(
                file -> assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains("Ben's text",
                        "Dan's text", "Dan's step"));
        assertThat(office.types("Ben", "reflection show")).contains("Ben’s text".replace('’', '\''))
                .doesNotContain("Dan's");
    }

    @Test
    void aNextStepIsTypedToo() {
        answers("Ben", FIRST, "Workshops");
        assertThat(office.types("Ben", "reflection step", "question", "1", "text", "Ask the schools", "owner",
                "Coordinator", "date", "2027-02-01"))
                .contains("The step is noted", "Ask the schools · seen to by: Coordinator · by 1 February 2027");
        assertThat(office.types("Ben", "reflection step", "question", "1", "text", "More", "owner", "x".repeat(101)))
                .contains("101");
        assertThat(office.types("Cleo", "followup list")).doesNotContain("schools");
    }

    @Test
    void aLongReflectionComesAsAFile() {
        for (int number = 1; number <= 3; number++) {
            answers("Ben", number + "", "x".repeat(4000));
        }
        assertThat(Office.files(typed("Ben", "reflection show"))).hasSize(1);
        Reply told = presses("Ben", typed("Ben", "reflection share"), "Share these 3");
        assertThat(Office.files(presses("Zoe", told, "Read the"))).singleElement()
                .satisfies(file -> assertThat(file.content().length).isGreaterThan(12_000));
        for (int step = 1; step <= 20; step++) {
            office.sends("Ben", Office.form(presses("Ben", typed("Ben", "reflection go", "question", "1"),
                    "Add another step")), "step", step + " " + "*".repeat(490));
        }
        assertThat(office.types("Ben", "reflection go", "question", "1").length()).isLessThan(4000);
        assertThat(office.types("Ben", "reflection go", "question", "1")).contains("more steps");
    }
}
