package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.Outside;
import org.entente.app.Wiring;
import org.entente.discord.Address;
import org.entente.discord.CannotConnect;
import org.entente.script.reading.MessagesReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.simulator.Options;
import org.entente.simulator.Simulator;
import org.entente.store.Mode;
import org.entente.store.SqliteStore;
import org.entente.text.Language;
import org.entente.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the terminal answers. */
class CommandLinesTest {

    private static final Messages MESSAGES = MessagesReader.builtIn().messages().orElseThrow();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(Map<String, String> environment, String... arguments) {
        Console console = new Console(MESSAGES, Language.ENGLISH, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return CommandLines.of(console, environment).execute(arguments);
    }

    @Test
    void theBuiltInScriptsAreSound() {
        assertThat(run(Map.of(), "check")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("No problems.");
    }

    @Test
    void aBrokenFolderIsReportedWithFileAndLine() throws IOException {
        Files.createDirectories(folder.resolve("worksheets"));
        Files.writeString(folder.resolve("worksheets").resolve("mine.yaml"), "worksheet: mine\ntitel: Mine\n");
        assertThat(run(Map.of(), "check", folder.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("worksheets/mine.yaml:2:").contains("titel");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("problem");
    }

    @Test
    void everyWrongSettingIsNamedAtOnce() {
        assertThat(run(Map.of("DISCORD_TOKEN", "a b", "ENTENTE_LANGUAGE", "tlh", "ENTENTE_SCRIPTS",
                folder.resolve("nowhere").toString(), "ENTENTE_DISCORD_API", "http://example.org/"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Entente cannot start", "DISCORD_TOKEN: ",
                "ENTENTE_LANGUAGE: ", "ENTENTE_SCRIPTS: ", "ENTENTE_DISCORD_API: only this machine is allowed")
                .doesNotContain("a b");
    }

    @Test
    void aTokenThatDiscordDoesNotKnowEndsWithAPlainSentence() {
        try (Simulator discord = Simulator.start(Options.DEFAULT.withToken("right"))) {
            assertThat(run(Map.of("DISCORD_TOKEN", "wrong", "ENTENTE_DATABASE", folder.resolve("live.db").toString(),
                    "ENTENTE_DISCORD_API", discord.api().toString(), "ENTENTE_DISCORD_GATEWAY",
                    discord.gateway().toString()))).isEqualTo(3);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Discord does not know this token")
                .doesNotContain("Exception");
    }

    @Test
    void aRecordOfTheOtherModeIsNotTouched() {
        Path file = folder.resolve("rehearsal.db");
        SqliteStore.open(file, Mode.REHEARSAL, Clock.systemUTC()).close();
        assertThat(run(Map.of("DISCORD_TOKEN", "any", "ENTENTE_DATABASE", file.toString()))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("This file belongs to the other mode");
    }

    @Test
    void aDiscordThatDoesNotAnswerIsUnreachableAndNothingIsLeftOpen() throws IOException {
        URI nobody;
        try (ServerSocket closedAgain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + closedAgain.getLocalPort() + "/");
        }
        Path file = folder.resolve("live.db");
        Wiring.Parts parts = new Wiring.Parts(file, Mode.LIVE, ScriptFolder.builtIn().edition(), MESSAGES,
                Language.ENGLISH, new Address("any", Optional.of(nobody), Optional.empty()), Clock.systemUTC(),
                () -> {}, Outside.NOBODY);
        assertThatThrownBy(() -> Wiring.start(parts)).isInstanceOfSatisfying(CannotConnect.class,
                refused -> assertThat(refused.reason()).isEqualTo(CannotConnect.Reason.UNREACHABLE));
        SqliteStore.open(file, Mode.LIVE, Clock.systemUTC()).close();
    }

    @Test
    void aPlayedMeetingLeavesItsFiles() throws IOException {
        Path meeting = folder.resolve("meeting.yaml");
        Files.writeString(meeting, """
                meeting: test
                title: {fr: "Essai", en: "Test"}
                server: "Town"
                channel: "talks"
                people:
                  - {person: Ann, name: "Ann", language: en}
                steps:
                  - {who: Ann, types: /partnership create, with: {name: Together}}
                  - {who: Ann, types: /draft gaps, sees: "Parties"}
                  - {who: Ann, types: /draft export, with: {anyway: "Yes"}, posts: [.docx, .pdf, .md]}
                """);
        assertThat(run(Map.of(), "play", meeting.toString(), "--out", folder.resolve("files").toString()))
                .as(err.toString(StandardCharsets.UTF_8)).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("files"))) {
            assertThat(files).hasSize(3);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ann types /draft export",
                "The meeting played as written: 3 steps.");
    }

    @Test
    void aMeetingThatGoesOtherwiseIsAFailureWithItsLine() throws IOException {
        Path meeting = folder.resolve("meeting.yaml");
        Files.writeString(meeting, """
                meeting: test
                title: {fr: "Essai", en: "Test"}
                server: "Town"
                channel: "talks"
                people:
                  - {person: Ann, name: "Ann", language: en}
                steps:
                  - {who: Ann, types: /help, sees: "nobody said this"}
                """);
        assertThat(run(Map.of(), "play", meeting.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(meeting + ":8: \"nobody said this\"");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(run(Map.of(), "play", folder.resolve("none.yaml").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("This file cannot be read");
    }
}
