package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.command.card.Card;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Self-reflection. Ann facilitates, Ben leads Alpha with Dan, Cleo leads Beta, Zoe is nobody here. */
class ReflectionTest {

    private static final String FIRST = "services-done-well";
    private static final String SECOND = "services-to-improve";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
        office.types("Ben", "member add", "person", "Dan");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private String answers(String who, String question, String text) {
        return office.types(who, "reflection answer", "question", question, "text", text);
    }

    private Form form(String who, String question) {
        return office.opens(who, "reflection answer", "question", question);
    }

    /** Presses the button of which the label begins so. */
    private Reply presses(String who, Reply shown, String label) {
        return office.handle(office.pressed(who, shown, label));
    }

    private Reply typed(String who, String command, String... options) {
        return office.handle(office.typed(who, command, options));
    }

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
    void onlyPeopleOfAnOrganisationReflect() {
        for (String command : List.of("open", "next", "back", "go", "answer", "skip", "show", "share")) {
            for (String outsider : List.of("Ann", "Zoe")) {
                assertThat(office.types(outsider, "reflection " + command, "question", FIRST, "text", "hello"))
                        .contains("Each organization reflects by itself");
            }
        }
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
    void aFormOpenedForOneOrganisationNeverWritesForAnother() {
        Form form = form("Dan", FIRST);
        office.moves("Dan", "Beta");
        assertThat(office.sends("Dan", form, "answer", "Alpha's secret")).contains("You no longer speak for");
        assertThat(office.types("Cleo", "reflection show")).contains("has written nothing");
    }

    @Test
    void whoeverChangesOrganisationLeavesThePrivateMattersBehind() {
        answers("Dan", FIRST, "Alpha's secret");
        office.moves("Dan", "Beta");
        assertThat(office.types("Dan", "reflection show")).doesNotContain("secret");
        assertThat(office.types("Dan", "reflection go", "question", "1")).contains("**Beta** *has not answered")
                .doesNotContain("secret");
    }

    @Test
    void privateWordsStandInNothingThatOthersRead() {
        office.sends("Ben", form("Ben", FIRST), "answer", "Alpha's secret", "step", "Secret step", "owner",
                "Secretary");
        for (String command : List.of("partnership status", "conversation show", "draft show", "draft gaps",
                "draft export", "raci show", "member list", "followup list", "worksheet show", "reflection show")) {
            Reply shown = typed("Cleo", command);
            assertThat(Everything.in(shown)).as(command).noneMatch(text -> text.contains("ecret"));
        }
        assertThat(office.cards()).noneMatch(card -> Everything.in(card).stream()
                .anyMatch(text -> text.contains("ecret")));
    }

    @Test
    void statusCountsAndNothingMore() {
        answers("Ben", FIRST, "Workshops");
        office.types("Ben", "reflection skip", "question", SECOND);
        assertThat(office.types("Zoe", "partnership status")).contains("reflection**: Alpha 2 of 10, Beta 0 of 10");
    }

    @Test
    void aLeadSharesASnapshotAndLaterEditsArePrivateAgain() {
        office.sends("Dan", form("Dan", FIRST), "answer", "Workshops", "step", "Call the schools");
        Reply asked = typed("Ben", "reflection share");
        assertThat(asked).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(asked)).contains("Show the whole channel this answer of **Alpha**",
                "1. What we do well · 1 next step", "cannot be undone");
        Reply told = presses("Ben", asked, "Share this answer");
        assertThat(told).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(told)).contains("**Alpha** shares its reflection: 1 answer").doesNotContain("Workshops");
        assertThat(Office.text(presses("Zoe", told, "Read the reflection"))).contains("Workshops", "Call the schools");

        assertThat(answers("Ben", FIRST, "Doubts")).contains("changed since. What changed is private");
        assertThat(Office.text(presses("Zoe", told, "Read the reflection"))).contains("Workshops")
                .doesNotContain("Doubts");
        assertThat(office.types("Cleo", "reflection show", "organization", "Alpha")).contains("Workshops")
                .doesNotContain("Doubts");
        assertThat(office.types("Cleo", "followup list")).contains("Call the schools");
        presses("Ben", typed("Ben", "reflection share", "question", FIRST), "Share this answer");
        assertThat(office.types("Cleo", "reflection show", "organization", "Alpha")).contains("Doubts");
        assertThat(Office.text(presses("Zoe", told, "Read the reflection"))).doesNotContain("Doubts");
    }

    @Test
    void onlyLeadsShare() {
        answers("Ben", FIRST, "Workshops");
        assertThat(office.types("Dan", "reflection share")).contains("Only your organization’s lead");
        assertThat(office.types("Dan", "reflection open")).doesNotContain("Share");
    }

    @Test
    void whatAColleagueChangedMeanwhileIsAskedAgain() {
        answers("Dan", FIRST, "Workshops");
        Reply asked = typed("Ben", "reflection share");
        answers("Dan", SECOND, "Doubts");
        Reply again = presses("Ben", asked, "Share");
        assertThat(again).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(again)).contains("Your colleagues changed something", "What we could do better");
        assertThat(office.types("Zoe", "reflection show", "organization", "Alpha")).contains("has not shared");
        assertThat(presses("Ben", again, "Share these 2 answers")).isInstanceOf(Reply.Public.class);
        assertThat(office.types("Ben", "reflection share")).contains("All of it is shared already");
    }

    /** The command in the words of the question that was asked. */
    private static String[] typing(Reply asked) {
        Matcher command = Pattern.compile("`/reflection share (.*)`").matcher(Office.text(asked));
        assertThat(command.find()).as(Office.text(asked)).isTrue();
        return command.group(1).split("[ :]");
    }

    @Test
    void theQuestionNamesACommandThatSharesExactlyWhatItShowed() {
        answers("Dan", FIRST, "Workshops");
        answers("Dan", SECOND, "Doubts");
        String[] first = typing(typed("Ben", "reflection share", "question", FIRST));
        assertThat(first).startsWith("question", "1", "confirm");
        assertThat(office.types("Dan", "reflection share", first)).contains("Only your organization’s lead");
        Reply shared = typed("Ben", "reflection share", first);
        assertThat(shared).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(shared)).contains("**Alpha** shares its reflection: 1 answer");
        assertThat(office.types("Cleo", "reflection show", "organization", "Alpha")).contains("Workshops")
                .doesNotContain("Doubts");
        assertThat(office.types("Ben", "reflection share", first)).contains("All of it is shared already");
        assertThat(typed("Ben", "reflection share", typing(typed("Ben", "reflection share"))))
                .isInstanceOf(Reply.Public.class);
        assertThat(office.types("Cleo", "reflection show", "organization", "Alpha")).contains("Doubts");
    }

    @Test
    void aNumberSharesNothingThatItsQuestionDidNotShow() {
        answers("Ben", FIRST, "Workshops");
        answers("Ben", SECOND, "Doubts");
        String[] first = typing(typed("Ben", "reflection share", "question", FIRST));
        List<String[]> tries = List.of(new String[]{"question", "2", "confirm", first[3]},
                new String[]{"confirm", first[3]}, new String[]{"confirm", "yes"});
        assertThat(tries).allSatisfy(given -> assertThat(typed("Ben", "reflection share", given))
                .isInstanceOf(Reply.Private.class)
                .satisfies(told -> assertThat(Office.text(told)).contains("nothing is shared yet", "[Share th")));
        answers("Dan", FIRST, "Fewer workshops");
        Reply changed = typed("Ben", "reflection share", first);
        assertThat(changed).isInstanceOf(Reply.Private.class);
        office.types("Dan", "reflection skip", "question", SECOND);
        office.types("Dan", "reflection step", "question", "1", "text", "Call the schools");
        assertThat(typed("Ben", "reflection share", typing(changed))).isInstanceOf(Reply.Private.class);
        assertThat(office.types("Zoe", "reflection show", "organization", "Alpha")).contains("has not shared");
    }

    @Test
    void aNumberOfOneOrganisationIsNotAnothers() {
        answers("Ben", FIRST, "Workshops");
        answers("Cleo", FIRST, "Courses");
        assertThat(typed("Cleo", "reflection share", typing(typed("Ben", "reflection share"))))
                .isInstanceOf(Reply.Private.class);
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
    void whoeverTypesThatNobodyElseSeesIsNotAskedInAMeeting() {
        answers("Ben", FIRST, "Workshops");
        office.types("Ann", "meeting open");
        assertThat(office.types("Ben", "reflection show")).contains("Is your screen being shared?")
                .doesNotContain("Workshops");
        assertThat(office.types("Ben", "reflection show", "alone", "yes")).contains("Workshops");
        assertThat(office.types("Ben", "followup list", "alone", "yes")).contains("Nothing is left to do");
    }

    @Test
    void sharingOneQuestionKeepsTheOthers() {
        answers("Ben", FIRST, "Workshops");
        answers("Ben", SECOND, "Doubts");
        presses("Ben", typed("Ben", "reflection share", "question", "1"), "Share this answer");
        assertThat(office.types("Zoe", "reflection show", "organization", "Alpha")).contains("Workshops")
                .doesNotContain("Doubts");
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

    @Test
    void aReplayOfSharingSharesOnce() {
        answers("Ben", FIRST, "Workshops");
        Request confirmed = office.pressed("Ben", typed("Ben", "reflection share"), "Share this answer");
        String first = Office.text(office.handle(confirmed));
        assertThat(Office.text(office.handle(confirmed))).isEqualTo(first);
        assertThat(Arrays.asList(first.split("\n"))).anyMatch(line -> line.contains("shares its reflection"));
        Card card = office.cards().getLast();
        assertThat(Everything.in(card)).noneMatch(text -> text.contains("Workshops"));
    }

    @Test
    void inAnOpenMeetingPrivateMattersWaitUntilNobodyElseSeesTheScreen() {
        answers("Ben", FIRST, "Workshops");
        office.record.write("meeting", record -> {
            long partnership = record.partnershipIn("guild", "channel").orElseThrow().id();
            return Outcome.of("open", "meeting",
                    record.pace().open(partnership, 90, record.person("Ann", "Ann").id()));
        });
        for (String command : List.of("reflection open", "reflection show", "reflection share", "followup list")) {
            assertThat(office.types("Ben", command)).contains("Is your screen being shared?")
                    .doesNotContain("Workshops");
        }
        Reply asked = typed("Ben", "reflection go", "question", "1");
        Reply shown = presses("Ben", asked, "Nobody else sees it: show");
        assertThat(Office.text(shown)).contains("**Alpha**: Workshops");
        assertThat(Office.text(presses("Ben", shown, "Next question"))).contains("question 2 of 10");
        assertThat(Office.form(presses("Ben", shown, "Answer question 1")).fields()).hasSize(Form.MOST_FIELDS);
    }
}
