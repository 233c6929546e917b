package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.command.Action.Suggestion;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be done next. Ann facilitates, Ben leads Alpha, Cleo leads Beta, Zoe is nobody here. */
class FollowUpTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reply typed(String who, String command, String... options) {
        return office.handle(office.typed(who, command, options));
    }

    @Test
    void oneOfTheGroupIsToldInTheChannelAndOneOfAnOrganisationIsNot() {
        Reply group = typed("Ben", "followup add", "text", "Book a room", "for", "group", "person", "Zoe", "date",
                "2027-02-01");
        assertThat(group).isInstanceOf(Reply.Public.class);
        assertThat(Office.text(group)).contains("Ben notes to do: Book a room · seen to by: Zoe · by 1 February 2027");
        Reply own = typed("Ben", "followup add", "text", "Ask our board");
        assertThat(own).isInstanceOf(Reply.Private.class);
        assertThat(Office.text(own)).contains("Ask our board", "only people of Alpha see this");
        assertThat(office.types("Ben", "followup list")).contains("Book a room", "the whole group", "Ask our board",
                "Alpha, private", "[Done: Ask our board] [Put off a week: Ask our board]");
        assertThat(office.types("Cleo", "followup list")).contains("Book a room").doesNotContain("board");
        assertThat(office.types("Zoe", "followup list")).contains("Book a room").doesNotContain("board", "[Done");
    }

    @Test
    void theFormAsksForWhom() {
        Form form = office.opens("Ben", "followup add");
        assertThat(form.fields()).hasSize(Form.MOST_FIELDS);
        assertThat(office.handle(office.sent("Ben", form, "for", "group", "step", "Book a room", "owner",
                "Coordinator"))).isInstanceOf(Reply.Public.class);
        assertThat(office.opens("Ann", "followup add").fields()).hasSize(Form.MOST_FIELDS - 1);
        assertThat(office.handle(office.sent("Ann", office.opens("Ann", "followup add"), "step", "Send the notes")))
                .isInstanceOf(Reply.Public.class);
        assertThat(office.types("Zoe", "followup add")).contains("without representing an organization");
    }

    @Test
    void aFormOpenedForOneOrganisationNeverWritesForAnother() {
        Form form = office.opens("Ben", "followup add");
        String alpha = ((Form.PickField) form.fields().get(1)).options().getFirst().value();
        office.moves("Ben", "Beta");
        assertThat(office.sends("Ben", form, "for", alpha, "step", "Alpha's secret"))
                .contains("You no longer speak for");
        assertThat(office.types("Cleo", "followup list")).doesNotContain("secret");
    }

    @Test
    void theOverdueStandFirstAndAreOftenFewerOncePutOff() {
        LocalDate today = LocalDate.now(office.clock());
        typed("Ann", "followup add", "text", "Later", "date", today.plusDays(3).toString());
        typed("Ann", "followup add", "text", "Someday");
        typed("Ann", "followup add", "text", "Late", "date", today.minusDays(1).toString());
        String list = office.types("Ben", "followup list");
        assertThat(list.indexOf("**Overdue** · Late")).isPositive().isLessThan(list.indexOf("- Later"));
        assertThat(list.indexOf("- Later")).isLessThan(list.indexOf("- Someday"));
        Reply shown = typed("Ben", "followup list");
        assertThat(Office.text(office.handle(office.pressed("Ben", shown, "Put off a week: Late"))))
                .contains("Ben puts off: Late", "put off until");
        assertThat(office.types("Ben", "followup list")).doesNotContain("Overdue");
        assertThat(office.types("Ben", "followup snooze", "followup", "1", "date", today.toString()))
                .contains("Choose a day to come");
        assertThat(office.types("Ben", "followup snooze", "followup", "1", "date", "soon"))
                .contains("could not be read");
    }

    @Test
    void whatIsDoneLeavesTheList() {
        typed("Ann", "followup add", "text", "Send the notes");
        Reply shown = typed("Cleo", "followup list");
        assertThat(Office.text(office.handle(office.pressed("Cleo", shown, "Done"))))
                .contains("Cleo has finished: Send the notes");
        assertThat(office.types("Cleo", "followup list")).contains("Nothing is left to do");
    }

    @Test
    void anothersPrivateOneIsAsUnknownAsNone() {
        typed("Ben", "followup add", "text", "Ask our board");
        for (String command : List.of("followup done", "followup snooze")) {
            assertThat(office.types("Cleo", command, "followup", "1"))
                    .isEqualTo(office.types("Cleo", command, "followup", "99").replace("99", "1"));
        }
        assertThat(office.types("Ben", "followup list")).contains("Ask our board");
    }

    @Test
    void suggestionsHoldOnlyWhatThePersonMaySee() {
        typed("Ben", "followup add", "text", "Ask our board");
        typed("Ann", "followup add", "text", "Send the notes");
        assertThat(suggested("Ben")).containsExactly("Ask our board", "Send the notes");
        assertThat(suggested("Cleo")).containsExactly("Send the notes");
        assertThat(suggested("Zoe")).isEmpty();
    }

    private List<String> suggested(String who) {
        return office.dispatcher.suggest(office.typed(who, "followup done", "followup", ""), "followup").stream()
                .map(Suggestion::label).toList();
    }

    @Test
    void manyGoOverSeveralPages() {
        for (int number = 1; number <= 14; number++) {
            typed("Ann", "followup add", "text", "Step " + number + " " + "*".repeat(400));
        }
        Reply first = typed("Ann", "followup list");
        assertThat(Office.text(first)).contains("14 items (page 1 of 3)").doesNotContain("Step 7 ");
        assertThat(Office.text(first).length()).isLessThan(4000);
        Reply second = office.handle(office.pressed("Ann", first, "Next page"));
        assertThat(Office.text(second)).contains("Step 7 ", "page 2 of 3");
        assertThat(office.types("Ann", "followup list", "page", "99")).contains("page 3 of 3");
    }
}
