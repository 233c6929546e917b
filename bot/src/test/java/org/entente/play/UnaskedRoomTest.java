package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Person;
import org.junit.jupiter.api.Test;

/** What the bot says by itself, as it arrives on Discord. */
class UnaskedRoomTest {

    private static final Duration THREE_DAYS = Duration.ofDays(3).plusMinutes(5);

    private static List<ShownMessage> calls(Room room, Person person) {
        return room.channel.messagesSeenBy(room.zoe).stream()
                .filter(message -> message.mentioned().contains(person.id()))
                .filter(message -> message.text().contains("Your voice is awaited")).toList();
    }

    @Test
    void aReminderArrivesDirectlyAndWhereThatIsRefusedInTheChannel() throws Exception {
        try (Room room = Room.begun()) {
            room.types(room.ben, "reminders", Map.of("way", "direct"));
            room.types(room.cleo, "reminders", Map.of("way", "direct"));
            room.stage.tick(Instant.now());
            assertThat(room.cleo.directMessages()).singleElement()
                    .satisfies(page -> assertThat(page.text()).contains("Handover: Together"));
            room.cleo.refuseDirectMessages();
            room.stage.tick(Instant.now().plus(THREE_DAYS));
            assertThat(room.ben.directMessages()).last()
                    .satisfies(told -> assertThat(told.text()).contains("Your voice is awaited", "Alpha"));
            assertThat(calls(room, room.ben)).isEmpty();
            assertThat(calls(room, room.cleo)).singleElement()
                    .satisfies(posted -> assertThat(posted.text()).contains("Beta").doesNotContain("Alpha"));
            assertThat(room.zoe.directMessages()).isEmpty();
        }
    }

    @Test
    void whoTakesNoDirectMessagesGetsThePageBesideTheReplyToTheirNextAct() throws Exception {
        try (Room room = Room.begun()) {
            room.cleo.refuseDirectMessages();
            room.stage.tick(Instant.now());
            assertThat(room.cleo.directMessages()).isEmpty();
            assertThat(room.types(room.cleo, "partnership status", Map.of())).contains("Together");
            assertThat(room.channel.messagesSeenBy(room.cleo)).last()
                    .satisfies(page -> assertThat(page.text()).contains("Handover: Together"));
            assertThat(room.channel.messagesSeenBy(room.zoe))
                    .noneMatch(message -> message.text().contains("Handover"));
        }
    }
}
