package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one file that people download does what the build's classes do. */
class PackagedIT {

    private static final Path JVMS = Path.of("/usr/lib/jvm");

    @TempDir
    private Path folder;

    private record Ended(int code, String said) {}

    private Ended run(Path java, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", System.getProperty("entente.jar")));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ENTENTE_") || name.startsWith("DISCORD_"));
        builder.environment().put("ENTENTE_LANGUAGE", "en");
        return new Ended(builder.start().waitFor(), Files.readString(said, StandardCharsets.UTF_8));
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    @Test
    void itChecksItsOwnScripts() throws Exception {
        assertThat(run(java(), "check")).isEqualTo(new Ended(0, "No problems.\n"));
    }

    @Test
    void itPlaysAMeetingAndWritesFilesThatOpen() throws Exception {
        Path meeting = Path.of("..", "conversation-scripts", "meetings", "two-agencies.yaml");
        Ended played = run(java(), "play", meeting.toString(), "--out", folder.resolve("files").toString());
        assertThat(played.code()).as(played.said()).isZero();
        try (var word = new XWPFDocument(Files.newInputStream(written(".docx")));
                var sheet = WorkbookFactory.create(Files.newInputStream(written(".xlsx")))) {
            assertThat(word.getParagraphs()).isNotEmpty();
            assertThat(sheet.getNumberOfSheets()).isPositive();
        }
        assertThat(Files.readString(written("protocole-d-entente", ".md"))).contains("Horizon Rivière-Nord");
        assertThat(played.said()).doesNotContain("WARN", "Exception");
    }

    private Path written(String ending) throws IOException {
        return written("", ending);
    }

    private Path written(String named, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("files"))) {
            return files.filter(file -> file.toString().endsWith(ending) && file.toString().contains(named))
                    .findFirst().orElseThrow();
        }
    }

    @Test
    void itCarriesTheLicencesAndNoticesOfWhatItBundles() throws IOException {
        try (var jar = new JarFile(System.getProperty("entente.jar"))) {
            assertThat(read(jar, "META-INF/NOTICE")).contains("Apache PDFBox", "Apache FontBox", "Apache POI",
                    "Jackson", "Apache Log4j");
            assertThat(read(jar, "META-INF/NOTICE.txt")).contains("Apache Commons Compress", "Apache Commons Logging",
                    "Apache XMLBeans");
            assertThat(read(jar, "META-INF/LICENSE")).contains("Adobe Systems", "ECMA", "Apache License");
            assertThat(read(jar, "META-INF/LICENSE.txt")).contains("Atlassian", "Apache License");
            assertThat(jar.stream().map(JarEntry::getName)).contains("META-INF/LICENSE-LGPL-2.1.txt",
                    "META-INF/FastDoubleParser-LICENSE", "META-INF/LICENSE.md", "META-INF/NOTICE.md", "fonts/OFL.txt",
                    "fonts/DejaVu-LICENSE.txt", "META-INF/entente/LICENSE", "META-INF/entente/.github/THIRD-PARTY.md",
                    "META-INF/entente/.github/licences/slf4j.txt", "META-INF/entente/.github/licences/pebble.txt");
        }
    }

    private static String read(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anOldJavaIsToldWhichOneIsNeeded() throws Exception {
        Optional<Path> old = java17();
        assumeTrue(old.isPresent(), "no Java 17 under " + JVMS);
        Ended refused = run(old.orElseThrow(), "check");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.said()).contains("Entente needs Java 21 or newer; this command runs on Java 17.",
                "Entente a besoin de Java 21").doesNotContain("Exception");
    }

    private static Optional<Path> java17() throws IOException {
        if (!Files.isDirectory(JVMS)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(JVMS)) {
            return homes.filter(home -> home.getFileName().toString().contains("17"))
                    .map(home -> home.resolve("bin").resolve("java")).filter(Files::isExecutable).findFirst();
        }
    }
}
