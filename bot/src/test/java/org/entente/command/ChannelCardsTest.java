package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.play.Room;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Reaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The channel as people see it on Discord. */
class ChannelCardsTest {

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

    @Test
    void aDeletedCardIsPostedAnew() throws Exception {
        room.ann.in(room.channel).delete(room.card());
        room.types(room.ben, "conversation answer", Map.of("text", "Jobs"));
        assertThat(room.card().text()).contains("Alpha: Jobs");
    }

    @Test
    void afterARestartButtonsAndFormsOfBeforeWorkAndThePlaceIsKept() throws Exception {
        room.presses(room.ann, "Next question");
        OpenForm form = room.opens(room.ben, "Answer question 2");
        room.stage.restartBot();
        Reaction reaction = room.ben.in(room.channel).submit(form, Map.of("answer", "After")).awaitFinal(SOON);
        room.stage.awaitQuiet();
        assertThat(reaction).isInstanceOf(Reaction.Replied.class);
        assertThat(room.card().text()).contains("question 2 of 15", "Alpha: After");
        assertThat(room.opens(room.ben, "Answer question 2").text()).contains("After");
    }

    @Test
    void longAnswersOfTenOrganisationsFitAndTwentyFiveAreCounted() throws Exception {
        for (int i = 3; i <= 10; i++) {
            room.types(room.ann, "organization add", Map.of("name", "*".repeat(95) + i));
        }
        for (int i = 1; i <= 10; i++) {
            room.types(room.ann, "conversation answer", Map.of("text", "_é👩‍👩‍👧".repeat(400), "organization", i
                    + ""));
        }
        assertThat(room.card().text()).contains("Alpha: _é👩‍👩‍👧", "…");
        for (int i = 11; i <= 25; i++) {
            room.types(room.ann, "organization add", Map.of("name", "*".repeat(95) + i));
        }
        assertThat(room.card().text()).contains("10 of 25 organizations have spoken");
        assertThat(room.types(room.ann, "organization add", Map.of("name", "One more")))
                .contains("at most 25 organizations");
        assertThat(room.types(room.ann, "organization list", Map.of())).contains("25 organizations");
        assertThat(room.types(room.ann, "member list", Map.of())).contains("Alpha: 1 person", "in the attached file");
        assertThat(room.types(room.zoe, "partnership welcome", Map.of())).contains("Alpha, Beta, ***");
        OpenForm form = room.opens(room.zoe, "I’m with one of the organizations");
        room.zoe.in(room.channel).submit(form, Map.of("organization", "25")).awaitFinal(SOON);
        room.stage.awaitQuiet();
        assertThat(room.presses(room.ann, "Name Zoe as lead")).contains("Zoe is invited");
        assertThat(room.types(room.ann, "conversation show", Map.of())).contains("in full in the attached file");
    }

    @Test
    void whatLooksLikeAMentionOrFormattingIsOnlyText() throws Exception {
        String typed = "@everyone <@" + room.ann.id() + "> **no** [a](http://b) # c";
        room.types(room.ben, "conversation answer", Map.of("text", typed));
        assertThat(room.card().text()).contains(typed);
        assertThat(room.card().json().toString()).contains("\\\\@everyone").doesNotContain("**no**", "[a](");
    }

    @Test
    void aThreadAnswersForThePartnershipOfItsChannel() throws Exception {
        var thread = room.guild.addThread(room.channel, "aside");
        room.ben.in(thread).slash("conversation answer", Map.of("text", "From the thread")).awaitFinal(SOON);
        room.stage.awaitQuiet();
        assertThat(room.card().text()).contains("From the thread");
    }

    @Test
    void anInvitationCallsWhoeverIsInvitedAndNobodyElse() throws Exception {
        room.types(room.ben, "member deputy", Map.of("person", room.zoe));
        assertThat(room.channel.messagesSeenBy(room.cleo).getLast().json().toString())
                .contains("<@" + room.zoe.id() + ">", "Zoe is invited");
        room.types(room.zoe, "member accept", Map.of());
        assertThat(room.channel.messagesSeenBy(room.cleo).getLast().json().toString())
                .contains("is now deputy").doesNotContain("<@");
    }

    @Test
    void whatIsForOnePersonIsSeenByNobodyElse() throws Exception {
        room.types(room.zoe, "partnership status", Map.of());
        List<ShownMessage> others = room.channel.messagesSeenBy(room.ben);
        assertThat(others).noneMatch(ShownMessage::isEphemeral);
    }
}
