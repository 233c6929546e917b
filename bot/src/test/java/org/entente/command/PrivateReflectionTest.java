package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.command.card.Form;
import org.junit.jupiter.api.Test;

/** What an organisation reflects on stays its own, on every way and on every screen. */
class PrivateReflectionTest extends ReflectionCase {

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
    void whoeverTypesThatNobodyElseSeesIsNotAskedInAMeeting() {
        answers("Ben", FIRST, "Workshops");
        office.types("Ann", "meeting open");
        assertThat(office.types("Ben", "reflection show")).contains("Is your screen being shared?")
                .doesNotContain("Workshops");
        assertThat(office.types("Ben", "reflection show", "alone", "yes")).contains("Workshops");
        assertThat(office.types("Ben", "followup list", "alone", "yes")).contains("Nothing is left to do");
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

    @Test
    void onlyPeopleOfAnOrganisationReflect() {
        for (String command : List.of("open", "next", "back", "go", "answer", "skip", "show", "share")) {
            for (String outsider : List.of("Ann", "Zoe")) {
                assertThat(office.types(outsider, "reflection " + command, "question", FIRST, "text", "hello"))
                        .contains("Each organization reflects by itself");
            }
        }
    }
}
