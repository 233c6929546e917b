package org.entente.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.entente.rehearsal.page.Visitor;
import org.entente.simulator.kept.FolderInUse;
import org.entente.store.CannotOpen;
import org.entente.store.Mode;
import org.entente.store.SqliteStore;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room from one run to the next. */
class RehearsalRoomTest {

    private static final String CREATE = """
            {"does":"types","path":"partnership create","options":{"name":"Together"}}""";
    private static final String STATUS = """
            {"does":"types","path":"partnership status","options":{}}""";

    @TempDir
    private Path folder;

    private Plan plan() {
        return OpenRoom.plan(folder, Language.ENGLISH);
    }

    /** The first person and channel of the room. */
    private record Place(String person, String channel, String scene) {

        static Place of(Visitor visitor) throws InterruptedException {
            JsonNode scene = visitor.hears("scene").path("scene");
            JsonNode server = scene.path("servers").path(0);
            return new Place(server.path("people").path(0).path("id").asText(),
                    server.path("channels").path(0).path("id").asText(), scene.toString());
        }
    }

    private static boolean isReady(JsonNode news) {
        return news.path("state").path("bot").asText().equals("ready");
    }

    @Test
    void everythingIsThereAgainInTheNextRun() throws Exception {
        Place place;
        String shown;
        try (OpenRoom room = OpenRoom.of(plan()); Visitor visitor = new Visitor(room.address())) {
            place = Place.of(visitor);
            visitor.acts(place.person(), place.channel(), CREATE);
            visitor.watches("0", place.person(), place.channel());
            shown = visitor.hears("messages").path("messages").path(0).path("id").asText();
        }
        try (OpenRoom room = OpenRoom.of(plan()); Visitor visitor = new Visitor(room.address())) {
            assertThat(Place.of(visitor).scene()).isEqualTo(place.scene());
            visitor.watches("0", place.person(), place.channel());
            assertThat(visitor.hears("messages").toString()).contains("Together", shown);
            assertThat(visitor.acts(place.person(), place.channel(), STATUS).path("reaction").asText())
                    .isEqualTo("replied");
            visitor.hears(news -> news.path("type").asText().equals("message") && news.toString().contains("Together"));
            assertThat(visitor.get("/room/transcript.yaml?channel=" + place.channel()).body()).contains(
                    "/partnership create", "/partnership status");
        }
    }

    @Test
    void theBotGoesAndComesBackWithItsRecord() throws Exception {
        try (OpenRoom room = OpenRoom.of(plan()); Visitor visitor = new Visitor(room.address())) {
            Place place = Place.of(visitor);
            visitor.hears(RehearsalRoomTest::isReady);
            visitor.acts(place.person(), place.channel(), CREATE);
            visitor.posts("/room/bot/restart", "{}");
            visitor.hears(news -> news.path("state").path("bot").asText().equals("starting"));
            visitor.hears(RehearsalRoomTest::isReady);
            visitor.watches("0", place.person(), place.channel());
            visitor.acts(place.person(), place.channel(), STATUS);
            visitor.hears(news -> news.path("type").asText().equals("message") && news.toString().contains("Together"));
        }
    }

    @Test
    void aFreshStartForgetsEverythingAndKeepsTheAddress() throws Exception {
        try (OpenRoom room = OpenRoom.of(plan())) {
            Place before;
            try (Visitor visitor = new Visitor(room.address())) {
                before = Place.of(visitor);
                visitor.acts(before.person(), before.channel(), CREATE);
                visitor.posts("/room/fresh", "{}");
                visitor.awaitEnd();
            }
            Place after = Visitor.eventually(room.address(), Place::of);
            assertThat(after.channel()).isNotEqualTo(before.channel());
            try (Visitor visitor = new Visitor(room.address())) {
                visitor.hears(RehearsalRoomTest::isReady);
                visitor.watches("0", after.person(), after.channel());
                assertThat(visitor.hears("messages").path("messages")).isEmpty();
            }
        }
    }

    @Test
    void aRealServersRecordIsNeverDeletedOrOpened() {
        Plan plan = plan();
        SqliteStore.open(plan.database(), Mode.LIVE, Clock.systemUTC()).close();
        assertThatThrownBy(() -> plan.files().delete()).isInstanceOfSatisfying(CannotOpen.class,
                refused -> assertThat(refused.reason()).isEqualTo(CannotOpen.Reason.OTHER_MODE));
        assertThat(plan.database()).exists();
    }

    @Test
    void oneRoomAtATimeHasTheFiles() throws Exception {
        try (OpenRoom room = OpenRoom.of(plan())) {
            assertThat(room.address()).isNotNull();
            assertThatThrownBy(() -> RehearsalRoom.open(plan())).isInstanceOf(FolderInUse.class);
            assertThatThrownBy(() -> plan().files().delete()).isInstanceOfSatisfying(CannotOpen.class,
                    refused -> assertThat(refused.reason()).isEqualTo(CannotOpen.Reason.IN_USE));
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        try (OpenRoom room = OpenRoom.of(plan())) {
            Plan other = OpenRoom.plan(folder.resolve("other"), Language.ENGLISH).at(room.address().getPort());
            assertThatThrownBy(() -> RehearsalRoom.open(other)).isInstanceOf(PortTaken.class);
        }
    }

    @Test
    void halfOfWhatWasKeptIsSetAsideAndNothingIsDeleted() throws Exception {
        RoomFiles files = plan().files();
        Files.createDirectories(files.discord());
        Files.writeString(files.deeds(), "{}");
        Files.writeString(files.discord().resolve("journal.jsonl"), "");
        Path aside = files.pairUp(Instant.parse("2026-11-21T10:00:00Z")).orElseThrow();
        assertThat(files.discord()).doesNotExist();
        assertThat(aside.resolveSibling(aside.getFileName() + ".discord").resolve("deeds.jsonl")).exists();
        assertThat(files.pairUp(Instant.parse("2026-11-21T10:00:00Z"))).isEmpty();
    }
}
