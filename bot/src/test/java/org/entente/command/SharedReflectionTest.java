package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.command.card.Card;
import org.junit.jupiter.api.Test;

/** A lead shares a snapshot of just what was shown; nothing else leaves the organisation. */
class SharedReflectionTest extends ReflectionCase {

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
    void sharingOneQuestionKeepsTheOthers() {
        answers("Ben", FIRST, "Workshops");
        answers("Ben", SECOND, "Doubts");
        presses("Ben", typed("Ben", "reflection share", "question", "1"), "Share this answer");
        assertThat(office.types("Zoe", "reflection show", "organization", "Alpha")).contains("Workshops")
                .doesNotContain("Doubts");
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
}
