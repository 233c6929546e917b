package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.entente.command.Outcome;
import org.entente.store.CannotOpen.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    private static final String NOW = "db/migration";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:15:30Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("deep/inside/entente.db");
    }

    private SqliteStore open(String... migrations) {
        return SqliteStore.open(file, Mode.LIVE, CLOCK, List.of(migrations));
    }

    private Reason refusal(Mode mode) {
        return reason(() -> SqliteStore.open(file, mode, CLOCK).close());
    }

    private static Reason reason(Runnable opening) {
        return catchThrowableOfType(CannotOpen.class, opening::run).reason();
    }

    @Test
    void makesTheFoldersAndTheFile() {
        open(NOW).close();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void beginsInAnEmptyFile() throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        open(NOW).close();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void closingFoldsTheLogIntoTheFile() {
        try (SqliteStore store = open(NOW)) {
            Begun.in(store);
            assertThat(folder.resolve("deep/inside/entente.db-wal")).isNotEmptyFile();
        }
        assertThat(folder.resolve("deep/inside/entente.db-wal")).doesNotExist();
    }

    @Test
    void closingTwiceIsClosingOnce() {
        SqliteStore store = open(NOW);
        store.close();
        store.close();
        open(NOW).close();
    }

    @Test
    void refusesASecondStoreOnTheSameFileByWhateverPath() {
        try (SqliteStore store = open(NOW)) {
            Begun.in(store);
            assertThat(refusal(Mode.LIVE)).isEqualTo(Reason.IN_USE);
            Path roundabout = folder.resolve("deep/../deep/inside/entente.db");
            assertThat(reason(() -> SqliteStore.open(roundabout, Mode.LIVE, CLOCK))).isEqualTo(Reason.IN_USE);
        }
    }

    @Test
    void refusesASecondProcessEvenAfterARefusalInTheFirst() throws IOException, InterruptedException {
        try (SqliteStore store = open(NOW)) {
            Begun.in(store);
            assertThat(refusal(Mode.LIVE)).isEqualTo(Reason.IN_USE);
            assertThat(otherProcess()).contains("IN_USE");
        }
        assertThat(otherProcess()).contains("opened");
    }

    private String otherProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), OtherProcess.class.getName(), file.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void eachModeRefusesTheOthersFile() {
        open(NOW).close();
        assertThat(refusal(Mode.REHEARSAL)).isEqualTo(Reason.OTHER_MODE);
        open(NOW).close();
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Chers partenaires, voici le compte rendu. ".repeat(200));
        byte[] before = Files.readAllBytes(file);
        assertThat(refusal(Mode.LIVE)).isEqualTo(Reason.NOT_A_RECORD);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws IOException, SQLException {
        Files.createDirectories(file.getParent());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("create table invoice (id integer)");
        }
        assertThat(refusal(Mode.LIVE)).isEqualTo(Reason.NOT_A_RECORD);
    }

    @Test
    void refusesAFolderInPlaceOfTheFile() throws IOException {
        Files.createDirectories(file);
        assertThat(refusal(Mode.LIVE)).isEqualTo(Reason.CANNOT_WRITE);
    }

    @Test
    void refusesAFileWhereAFolderIsNeeded() throws IOException {
        Files.writeString(folder.resolve("deep"), "a file");
        assertThat(refusal(Mode.LIVE)).isEqualTo(Reason.CANNOT_WRITE);
    }

    @Test
    void copiesTheFileBeforeItMigratesIt() throws IOException, SQLException {
        Begun begun;
        try (SqliteStore store = open(NOW)) {
            begun = Begun.in(store);
        }
        open(NOW, "db/later").close();
        Path copy = file.resolveSibling("entente.db.before-900.20261120T101530Z.db");
        assertThat(copy).isNotEmptyFile();
        try (SqliteStore old = SqliteStore.open(copy, Mode.LIVE, CLOCK)) {
            assertThat(old.<Boolean>read(r -> r.partnership(begun.partnership()).isPresent())).isTrue();
        }
    }

    @Test
    void copiesNothingWhereNothingIsToMigrate() throws IOException {
        open(NOW).close();
        open(NOW).close();
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("entente.db", "entente.db.lock");
        }
    }

    @Test
    void refusesAFileThatANewerProgramHasWritten() {
        open(NOW, "db/later").close();
        assertThat(refusal(Mode.LIVE)).isEqualTo(Reason.NEWER);
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() {
        open(NOW).close();
        assertThat(reason(() -> open(NOW, "db/broken"))).isEqualTo(Reason.CANNOT_MIGRATE);
        try (SqliteStore store = open(NOW)) {
            assertThat(store.write("1", tx -> Outcome.of("works")).word()).isEqualTo("works");
        }
    }
}
