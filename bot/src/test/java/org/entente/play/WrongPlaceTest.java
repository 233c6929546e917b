package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Exchange;
import org.entente.simulator.world.Forged;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Reaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands, buttons and forms of the wrong people, in the wrong place, too late, twice, or of nobody's making. */
class WrongPlaceTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Room room;

    @BeforeEach
    void open() throws Exception {
        room = Room.begun();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Forged forged(Person who) {
        return new Forged(room.stage.discord().world(), who, room.channel);
    }

    @Test
    void aStrangerGetsASentenceToEveryCommand() throws Exception {
        var elsewhere = room.guild.addChannel("elsewhere");
        Map<String, String> told = new Everyone(room).typedBy(room.zoe, elsewhere, "x", Set.of("partnership create"));
        assertThat(told).allSatisfy((command, sentence) -> assertThat(sentence).as(command)
                .doesNotContain("Together", "Alpha", "Beta"));
        assertThat(told.get("conversation next")).contains("no partnership");
        assertThat(elsewhere.messagesSeenBy(room.ann)).isEmpty();
    }

    @Test
    void anObserverAndAMemberOfAnotherOrganisationChangeNothing() throws Exception {
        room.types(room.ben, "conversation answer", Map.of("text", "Jobs"));
        String before = room.card().text();
        Set<String> ownAffair = Set.of("language", "reminders", "partnership create", "data forget");
        new Everyone(room).typedBy(room.zoe, room.channel, "@everyone =x", ownAffair);
        assertThat(room.card().text()).isEqualTo(before);
        assertThat(room.types(room.cleo, "conversation answer", Map.of("text", "Ours", "organization", "Alpha")))
                .doesNotContain("answered");
        assertThat(room.card().text()).isEqualTo(before);
    }

    @Test
    void everyCommandGetsASentenceInAThreadAndAnswersPrivately() throws Exception {
        var thread = room.guild.addThread(room.channel, "aside");
        new Everyone(room).typedBy(room.ann, thread, "x", Set.of("partnership create", "language"));
        assertThat(thread.messagesSeenBy(room.zoe)).isEmpty();
    }

    @Test
    void aFormThatArrivesTwiceHasOneEffectAndOneConfirmation() throws Exception {
        room.allowSecondAnswers();
        OpenForm form = room.opens(room.ann, "Type for the room");
        var sent = forged(room.ann).form(form, Map.of("o1", "Jobs", "o2", "Training"));
        sent.bring().run();
        String first = room.told(sent.exchange());
        int messages = room.channel.messagesSeenBy(room.ann).size();
        sent.bring().run();
        room.stage.awaitQuiet();
        assertThat(room.channel.messagesSeenBy(room.ann)).hasSize(messages)
                .anyMatch(message -> message.text().equals(first));
        assertThat(room.types(room.zoe, "partnership history", Map.of())).containsOnlyOnce("Jobs");
    }

    @Test
    void aButtonPressedWhileItsCardIsDeletedStillDoesItsWork() throws Exception {
        ShownMessage card = room.card();
        assertThat(room.told(forged(room.ann).buttonOfWhatIsBeingDeleted(card, card.button("Next question")
                .customId())))
                .doesNotContain("Reference");
        assertThat(room.card().text()).contains("question 2 of 15");
        ShownMessage second = room.card();
        OpenForm form = Room.opened(forged(room.ben).buttonOfWhatIsBeingDeleted(second, second.button(
                "Answer question 2").customId()));
        room.sends(room.ben, form, Map.of("answer", "After"));
        assertThat(room.card().text()).contains("Alpha: After");
    }

    @Test
    void optionsAndValuesThatNobodyOfferedGetASentence() throws Exception {
        for (Map<String, String> odd : List.of(Map.of("nothing", "x"), Map.of("question", "nothing"), Map.of("question",
                "1 OR 1=1", "revision", "x"), Map.of("revision", "99999999999"), Map.of("from", "-1"), Map.of(
                        "organization", "9".repeat(40)), Map.of("text", "T", "worksheet", "x".repeat(6000)))) {
            for (String command : List.of("answer", "skip", "next", "go", "show", "back")) {
                assertThat(said(forged(room.ben).command("conversation", command, odd))).as(command + odd)
                        .doesNotContain("Reference");
            }
        }
        assertThat(said(forged(room.ben).command("draft", "export", Map.of("language", "xx"))))
                .doesNotContain("Reference");
        assertThat(said(forged(room.ben).command("data", "export", Map.of("part", "xx"))))
                .doesNotContain("Reference");
    }

    @Test
    void buttonsOfOtherTimesGetASentence() throws Exception {
        ShownMessage card = room.card();
        for (String id : List.of("nothing", "nothing at all?x=y", "conversation answer?q=gone", "conversation show?q=",
                "conversation go", "member accept?nomination=x", "member accept?nomination=99", "member confirm",
                "member lead?o=77&person=1", "raci assign?task=99", "draft gaps?l=xx", "conversation confirm?o=x",
                "conversation scribe?from=99&q=why-partner", "worksheet next?w=gone", "followup done?followup=x")) {
            for (Person who : List.of(room.ann, room.ben, room.zoe)) {
                assertThat(said(forged(who).button(card, id))).as(id).doesNotContain("Reference");
            }
        }
    }

    @Test
    void afterARestartEveryButtonOfTheChannelStillLeadsSomewhere() throws Exception {
        room.types(room.ann, "partnership welcome", Map.of());
        room.types(room.ann, "raci sample", Map.of());
        room.types(room.ann, "draft export", Map.of("anyway", "yes"));
        OpenForm form = room.opens(room.cleo, "Answer question 1");
        room.stage.restartBot();
        assertThat(room.sends(room.cleo, form, Map.of("answer", "Before"))).doesNotContain("Reference");
        assertThat(room.card().text()).contains("Beta: Before");
        for (ShownMessage message : room.channel.messagesSeenBy(room.zoe)) {
            for (var button : message.buttons()) {
                assertThat(said(forged(room.zoe).button(message, button.customId()))).as(button.label())
                        .doesNotContain("Reference");
            }
        }
    }

    @Test
    void oddNamesOfPeopleOrganisationsAndPartnershipsHarmNobody() throws Exception {
        Person odd = room.stage.discord().addPerson("@everyone **x** <@" + room.ann.id() + "> |", "en-US");
        room.guild.join(odd);
        for (String name : List.of("..", "CON", "a/b\\c:d*?", "👩‍👩‍👧", "@everyone", "=1+1", "\u202Eab\u2066",
                "<w:t>&", "[no](http://x)", "W".repeat(100), "a\u0007b")) {
            var place = room.guild.addChannel("odd");
            var ann = room.ann.in(place);
            assertThat(said(ann.slash("partnership create", Map.of("name", name)))).doesNotContain("Reference");
            said(ann.slash("organization add", Map.of("name", name)));
            said(ann.slash("organization add", Map.of("name", "Other")));
            said(odd.in(place).slash("member join", Map.of("organization", name)));
            said(ann.slash("member lead", Map.of("organization", name, "person", odd)));
            said(odd.in(place).slash("member accept", Map.of()));
            said(ann.slash("conversation start", Map.of()));
            assertThat(said(odd.in(place).slash("conversation answer", Map.of("text", "Jobs")))).contains("answered");
            for (String command : List.of("member list", "partnership welcome", "partnership handover", "raci sample",
                    "draft export")) {
                assertThat(said(ann.slash(command, Map.of()))).as(command + name).doesNotContain("Reference");
            }
            said(ann.slash("draft export", Map.of("anyway", "yes")));
            assertThat(place.messagesSeenBy(room.zoe)).noneMatch(ShownMessage::callsMany)
                    .noneMatch(message -> message.mentioned().contains(room.ann.id()));
            assertThat(place.messagesSeenBy(room.zoe).getLast().files()).hasSize(4).allSatisfy(file -> assertThat(
                    file.name()).matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{3,}"));
        }
    }

    private String said(Exchange exchange) throws InterruptedException {
        Reaction reaction = exchange.awaitFinal(SOON);
        room.stage.awaitQuiet();
        return switch (reaction) {
            case Reaction.Replied replied -> replied.message().text();
            case Reaction.FormOpened form -> form.form().text();
            case Reaction.Updated updated -> updated.message().text();
            default -> throw new AssertionError(reaction.toString());
        };
    }
}
