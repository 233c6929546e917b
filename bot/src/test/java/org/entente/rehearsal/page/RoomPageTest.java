package org.entente.rehearsal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.entente.play.Performance;
import org.entente.play.Stage;
import org.entente.rehearsal.OpenRoom;
import org.entente.script.Meeting;
import org.entente.script.reading.MeetingReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page asks of the room, and what it hears. */
class RoomPageTest {

    private static final String ENTENTE = "{\"does\":\"types\",\"path\":\"entente\",\"options\":{}}";
    private static final String CREATE = "{\"does\":\"types\",\"path\":\"partnership create\",\"options\":{\"name\":\"Together\"}}";

    @TempDir
    private Path folder;
    private OpenRoom room;
    private Visitor visitor;
    private String channel;
    private String amelie;
    private String bruno;

    @BeforeEach
    void open() throws Exception {
        room = OpenRoom.of(OpenRoom.plan(folder, Language.ENGLISH));
        visitor = new Visitor(room.address());
        JsonNode server = visitor.hears("scene").path("scene").path("servers").path(0);
        channel = server.path("channels").path(0).path("id").asText();
        amelie = server.path("people").path(0).path("id").asText();
        bruno = server.path("people").path(1).path("id").asText();
    }

    @AfterEach
    void close() {
        visitor.close();
        room.close();
    }

    private static boolean isMessage(JsonNode news, String part) {
        return news.path("type").asText().equals("message") && news.toString().contains(part);
    }

    @Test
    void aViewHearsWhatItsPersonSeesAndNothingElse() throws Exception {
        visitor.watches("0", bruno, channel);
        visitor.hears("messages");
        assertThat(visitor.acts(amelie, channel, ENTENTE).path("reaction").asText()).isEqualTo("replied");
        assertThat(visitor.acts(bruno, channel, ENTENTE).path("reaction").asText()).isEqualTo("replied");
        JsonNode own = visitor.hears("message");
        assertThat(own.path("message").path("interaction_metadata").path("user").path("id").asText()).isEqualTo(bruno);
        visitor.watches("0", amelie, channel);
        JsonNode hers = visitor.hears("messages");
        assertThat(hers.path("messages")).hasSize(1);
        assertThat(hers.toString()).contains(amelie).doesNotContain(bruno);
    }

    @Test
    void aButtonOpensAFormWhoseTextArrives() throws Exception {
        visitor.watches("0", amelie, channel);
        visitor.acts(amelie, channel, ENTENTE);
        JsonNode card = visitor.hears(news -> isMessage(news, "custom_id"));
        String button = card.findValue("custom_id").asText();
        JsonNode form = visitor.acts(amelie, channel, "{\"does\":\"presses\",\"message\":\"%s\",\"button\":\"%s\"}"
                .formatted(card.path("message").path("id").asText(), button)).path("form");
        assertThat(form.path("title").asText()).isEqualTo("Create a partnership here");
        String name = form.path("components").path(0).path("component").path("custom_id").asText();
        assertThat(visitor.acts(amelie, channel, "{\"does\":\"sends\",\"form\":\"%s\",\"values\":{\"%s\":\"Together\"}}"
                .formatted(form.path("key").asText(), name)).path("reaction").asText()).isNotEqualTo("refused");
        visitor.hears(news -> isMessage(news, "Together"));
    }

    @Test
    void nobodyPressesWhatTheyDoNotSee() throws Exception {
        visitor.watches("0", amelie, channel);
        visitor.acts(amelie, channel, ENTENTE);
        JsonNode card = visitor.hears(news -> isMessage(news, "custom_id"));
        JsonNode refused = visitor.acts(bruno, channel, "{\"does\":\"presses\",\"message\":\"%s\",\"button\":\"%s\"}"
                .formatted(card.path("message").path("id").asText(), card.findValue("custom_id").asText()));
        assertThat(refused.path("reaction").asText()).isEqualTo("refused");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithAReason() throws Exception {
        for (String body : List.of("{}", "{\"person\":\"x\"}", "{\"person\":\"1\",\"channel\":\"2\",\"act\":{}}",
                "{\"person\":\"%s\",\"channel\":\"%s\",\"act\":{\"does\":\"dances\"}}".formatted(amelie, channel))) {
            assertThat(visitor.posts("/room/act", body).path("reaction").asText()).as(body).isEqualTo("refused");
        }
        assertThat(visitor.post("/room/channels", "{\"server\":\"1\",\"name\":\"x\"}").statusCode()).isEqualTo(422);
        assertThat(visitor.post("/room/act", "{").statusCode()).isEqualTo(422);
    }

    @Test
    void commandsAreListedInThePersonsLanguage() throws Exception {
        assertThat(visitor.get("/room/commands?person=" + amelie + "&channel=" + channel).body())
                .contains("\"shown\":\"partnership create\"");
        visitor.posts("/room/person", "{\"server\":\"%s\",\"person\":\"%s\",\"language\":\"fr\"}"
                .formatted(server(), amelie));
        assertThat(visitor.get("/room/commands?person=" + amelie + "&channel=" + channel).body())
                .contains("\"shown\":\"partenariat créer\"");
        assertThat(visitor.get("/room/commands?person=" + amelie + "&channel=direct").body()).isEqualTo("[]");
    }

    private String server() throws Exception {
        try (Visitor other = new Visitor(room.address())) {
            return other.hears("scene").path("scene").path("servers").path(0).path("id").asText();
        }
    }

    @Test
    void somebodyWhoIsAddedWearsTheirRoleAndSpeaksTheirLanguage() throws Exception {
        visitor.posts("/room/people", "{\"server\":\"%s\",\"name\":\"Zoé\",\"language\":\"fr\",\"roles\":[\"Accueil\"]}"
                .formatted(server()));
        JsonNode scene = visitor.hears(news -> news.toString().contains("\"name\":\"Zoé\"")
                && news.toString().contains("Accueil"));
        assertThat(scene.toString()).contains("\"name\":\"Zoé\",\"language\":\"fr\"");
    }

    @Test
    void whatWasDoneIsSavedAsATranscriptThatPlaysAgain() throws Exception {
        visitor.acts(amelie, channel, CREATE);
        visitor.acts(amelie, channel,
                "{\"does\":\"types\",\"path\":\"organization add\",\"options\":{\"name\":\"Horizon\"}}");
        visitor.acts(amelie, channel, "{\"does\":\"says\",\"text\":\"Bonjour : \\\"tout le monde\\\" # oui\"}");
        visitor.acts(amelie, channel, "{\"does\":\"types\",\"path\":\"member lead\",\"options\":{"
                + "\"organization\":\"Horizon\",\"person\":{\"person\":\"%s\"}}}".formatted(bruno));
        visitor.posts("/room/person", "{\"server\":\"%s\",\"person\":\"%s\",\"language\":\"fr\"}"
                .formatted(server(), amelie));
        visitor.acts(amelie, channel, "{\"does\":\"says\",\"text\":\"\",\"files\":[{\"name\":\"a.txt\",\"content\":\"YQ==\"}]}");
        String yaml = visitor.get("/room/transcript.yaml?channel=" + channel).body();
        assertThat(yaml).startsWith("# ").contains("not in it (files, menus under a message): 1",
                "language: \"en\"", "speaks: \"fr\"");
        MeetingReader.MeetingReading read = MeetingReader.read("saved.yaml", yaml);
        assertThat(read.problems()).isEmpty();
        Meeting meeting = read.meeting().orElseThrow();
        assertThat(meeting.steps()).hasSize(5);
        try (Stage stage = Stage.open(ScriptFolder.builtIn().edition(), OpenRoom.MESSAGES, java.time.Clock.systemUTC(),
                java.util.Optional.empty())) {
            Performance again = new Performance(meeting, stage);
            assertThat(again.play(new Deaf())).isEmpty();
            assertThat(again.channel().messages().all().map(message -> message.json().toString())).anyMatch(
                    text -> text.contains("Horizon"));
        }
    }

    @Test
    void twoPeopleOfOneNameAreToldApartInATranscript() throws Exception {
        String second = visitor.posts("/room/people", "{\"server\":\"%s\",\"name\":\"Bruno Lavoie\",\"language\":\"en\"}"
                .formatted(server())).path("id").asText();
        visitor.acts(amelie, channel, CREATE);
        visitor.acts(amelie, channel,
                "{\"does\":\"types\",\"path\":\"partnership facilitator\",\"options\":{\"person\":{\"person\":\"%s\"}}}"
                        .formatted(second));
        assertThat(visitor.get("/room/transcript.yaml?channel=" + channel).body()).contains("person: \"Bruno Lavoie 2\"")
                .containsPattern("with:\\s+person: \"Bruno Lavoie 2\"");
    }

    @Test
    void aNewRoomIsFurnishedInTheLanguageOfItsFirstVisitor() throws Exception {
        try (OpenRoom other = OpenRoom.of(OpenRoom.plan(folder.resolve("other"), Language.ENGLISH));
                Visitor french = new Visitor(other.address(), "?language=fr")) {
            assertThat(french.hears("scene").toString()).contains("notre-partenariat", "Salle de répétition");
        }
    }

    private static final class Deaf implements Performance.Audience {

        @Override
        public void acted(Meeting.Step step, String person) {}

        @Override
        public void saw(Performance.Change change) {}
    }
}
