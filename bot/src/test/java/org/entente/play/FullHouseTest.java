package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownFile;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Permissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As many as there may be, two at once, and nobody left. */
class FullHouseTest {

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
    void twoColleaguesAtOnceLoseNothing() throws Exception {
        room.types(room.ben, "member add", Map.of("person", room.zoe));
        OpenForm bens = room.opens(room.ben, "Answer question 1");
        OpenForm zoes = room.opens(room.zoe, "Answer question 1");
        var first = room.ben.in(room.channel).submit(bens, Map.of("answer", "Text of one"));
        var second = room.zoe.in(room.channel).submit(zoes, Map.of("answer", "Text of another"));
        String told = room.told(first) + room.told(second);
        assertThat(told).containsOnlyOnce("answered in the meantime");
        boolean bensStands = room.card().text().contains("Text of one");
        var late = bensStands ? room.zoe : room.ben;
        ShownMessage back = room.channel.messagesSeenBy(late).reversed().stream()
                .filter(message -> message.text().contains("in the meantime")).findFirst().orElseThrow();
        assertThat(back.files()).singleElement().extracting(ShownFile::text).asString()
                .contains("Text of one", "Text of another");
        assertThat(room.opens(late, "Correct my text").text()).contains(bensStands ? "Text of another" : "Text of one");
    }

    @Test
    void twentyFiveWithLongNamesFitEverywhere() throws Exception {
        crowd();
        room.types(room.ann, "partnership welcome", Map.of());
        OpenForm joining = room.opens(room.zoe, "I’m with one of the organizations");
        assertThat(room.sends(room.zoe, joining, Map.of("organization", "25"))).doesNotContain("Reference");
        scribe();
        assertThat(room.card().text()).contains("25 of 25 organizations have spoken");
        Everyone everyone = new Everyone(room);
        for (String command : List.of("partnership status", "partnership handover", "member list",
                "organization list", "conversation show", "partnership history", "meeting open", "meeting close",
                "raci sample", "raci show", "raci check", "raci assign", "draft gaps", "draft show",
                "partnership settings", "entente", "data export")) {
            Map<String, String> options = command.equals("raci assign") ? Map.of("task", "1") : Map.of();
            assertThat(everyone.types(room.ann, room.channel, command, options)).as(command).doesNotContain(
                    "Reference");
        }
        room.types(room.ann, "draft export", Map.of("anyway", "yes"));
        assertThat(room.channel.messagesSeenBy(room.zoe).getLast().files()).hasSize(4);
        assertThat(room.channel.messagesSeenBy(room.zoe).getLast().files().get(2).text()).contains(
                "What the 25th said");
    }

    private void crowd() throws Exception {
        for (int i = 3; i <= 25; i++) {
            String name = (i % 2 == 0 ? "👩‍👩‍👧*_" : "W|@<[").repeat(20).substring(0, i % 2 == 0 ? 90 : 98) + i;
            assertThat(room.types(room.ann, "organization add", Map.of("name", name))).doesNotContain("limit");
        }
    }

    private void scribe() throws Exception {
        OpenForm form = room.opens(room.ann, "Type for the room");
        for (int first = 1; first <= 21; first += 4) {
            room.sends(room.ann, form, Map.of("o" + first, "*".repeat(4000), "o" + (first + 1), "é".repeat(4000), "o"
                    + (first + 2), "👩‍👩‍👧".repeat(400), "o" + (first + 3), "Short"));
            form = room.opens(room.ann, first == 21
                    ? "Type for the last organization"
                    : "Type for the next 4 organizations");
        }
        room.sends(room.ann, form, Map.of("o25", "What the 25th said"));
    }

    @Test
    void whereEverybodyHasLeftEachCommandGetsASentenceAndTheServerCanNameSomeone() throws Exception {
        room.types(room.ben, "conversation answer", Map.of("text", "Jobs"));
        for (var person : List.of(room.ben, room.cleo, room.ann)) {
            room.types(person, "data forget", Map.of());
            assertThat(room.presses(person, "Take my name out for good")).doesNotContain("Reference");
        }
        assertThat(room.card().text()).contains("Alpha: Jobs");
        Everyone everyone = new Everyone(room);
        for (var person : List.of(room.zoe, room.ann)) {
            everyone.typedBy(person, room.channel, "x", Set.of("language", "reminders", "member join"));
        }
        assertThat(room.types(room.zoe, "partnership facilitator", Map.of("person", room.zoe)))
                .doesNotContain("names Zoe");
        room.guild.join(room.zoe, room.guild.addRole("Mods", Permissions.MANAGE_SERVER));
        assertThat(room.types(room.zoe, "partnership facilitator", Map.of("person", room.zoe)))
                .contains("Nobody facilitated the partnership any more");
        assertThat(room.types(room.zoe, "conversation next", Map.of())).doesNotContain("Reference");
        assertThat(room.card().text()).contains("question 2 of 15");
        room.types(room.zoe, "member lead", Map.of("organization", "Alpha", "person", room.ben));
        room.presses(room.ben, "Accept (Ben)");
        room.types(room.ben, "conversation answer", Map.of("text", "Back again"));
        assertThat(room.card().text()).contains("Alpha: Back again");
    }
}
