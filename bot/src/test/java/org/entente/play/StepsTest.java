package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.command.Action;
import org.entente.command.Option;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.entente.discord.Booth;
import org.entente.script.reading.MeetingReader;
import org.entente.script.reading.MeetingReader.MeetingReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a transcript's people can do beyond typing and pressing. */
class StepsTest {

    @TempDir
    private Path folder;

    private static final String HEAD = """
            meeting: test
            title: {fr: "Essai", en: "Test"}
            server: "Town"
            channel: "talks"
            people:
              - {person: Ann, name: "Ann Lee", language: en}
              - {person: Bruno, name: "Bruno Roy", language: fr, roles: Team}
            steps:
            """;

    private static Reply keep(Request request) {
        return new Reply.Open(new Form(Target.to("trial kept"), "Keep", List.of(
                new Form.TextField("answer", "Our answer", "", true, request.quoted().orElseThrow().text(), true, 4000),
                new Form.PersonField("person", "Said by", "", true))));
    }

    private static Reply kept(Request request) {
        return Reply.publicly(request.person("person").name() + ": " + request.field("answer").orElseThrow());
    }

    private static Reply go(Request request) {
        return request.argument("role").isEmpty() && request.field("role").isEmpty()
                ? new Reply.Open(new Form(Target.to("trial go"), "Go",
                        List.of(new Form.RoleField("role", "Which role", "", true))))
                : Reply.privately("role " + request.role("role").name());
    }

    private List<String> play(String steps) throws Exception {
        MeetingReading read = MeetingReader.read("test.yaml", HEAD + steps);
        assertThat(read.problems()).isEmpty();
        try (Booth booth = Booth.offering(folder, Action.onMessage("keep", StepsTest::keep),
                Action.step("kept", StepsTest::kept),
                Action.of("go", StepsTest::go, Option.role("role").optional()))) {
            return new Performance(read.meeting().orElseThrow(), booth.discord, booth::awaitQuiet).play(
                    new Nobody()).stream().map(Performance.Failure::toString).toList();
        }
    }

    @Test
    void aMessageIsSaidAndTakenFromItsMenuAndAPersonIsPickedByKeyOrName() throws Exception {
        assertThat(play("""
                  - {who: Ann, says: "Our aim is work", channel: "Our aim is work"}
                  - {who: Ann, says: "Something else"}
                  - who: Bruno
                    apps: "Garder comme réponse"
                    on: "aim is"
                    sees: ["Our answer", "Our aim is work"]
                    fills: {"Said by": Ann}
                    channel: "Ann Lee: Our aim is work"
                  - who: Ann
                    apps: "Save as our answer"
                    on: "aim is"
                    fills: {"Said by": "Bruno Roy", "Our answer": "Two aims"}
                    channel: "Bruno Roy: Two aims"
                  - who: Ann
                    apps: "Save as our answer"
                    on: "Something"
                    fills: {"Said by": "Ann"}
                    channel: "Ann Lee: Something else"
                """)).isEmpty();
    }

    @Test
    void aRoleThatSomebodyWearsIsNamedInACommand() throws Exception {
        assertThat(play("  - {who: Ann, types: /trial go, with: {role: Team}, sees: role Team}\n")).isEmpty();
    }

    @Test
    void aRoleIsPickedInAFormByItsName() throws Exception {
        assertThat(play("  - {who: Ann, types: /trial go, fills: {Which role: Team}, sees: role Team}\n")).isEmpty();
        assertThat(play("  - {who: Ann, types: /trial go, fills: {Which role: Crew}, sees: role Crew}\n"))
                .singleElement().asString().contains("no role is called \"Crew\"");
    }

    @Test
    void whatIsNotThereToDoIsReported() throws Exception {
        assertThat(play("  - {who: Ann, apps: Save as our answer, on: never said}\n")).singleElement().asString()
                .contains("Ann Lee sees no message with \"never said\"");
        assertThat(play("""
                  - {who: Ann, says: "Yes"}
                  - {who: Ann, apps: "Save as our answer", on: "Yes", fills: {"Said by": Zoe}}
                """)).singleElement().asString().contains("nobody is called \"Zoe\"");
        assertThat(play("  - {who: Ann, says: \"Yes\", told: \"Never\"}\n")).singleElement().asString()
                .contains("was not told to Ann in a direct message");
    }

    private static final class Nobody implements Performance.Audience {

        @Override
        public void acted(org.entente.script.Meeting.Step step, String person) {
            // Nobody watches.
        }

        @Override
        public void saw(Performance.Change change) {
            // Nobody watches.
        }
    }
}
