package org.entente.script.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.script.reading.GoodScripts.GUIDE;
import static org.entente.script.reading.GoodScripts.GUIDE_TEXT;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.entente.script.Edition;
import org.entente.script.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFolderTest {

    private static final String MINE = """
            worksheet: mine
            title: {fr: "Le nôtre", en: "Ours"}
            about: {fr: "À nous.", en: "Our own."}
            audience: private
            sections:
              - section: one
                title: {fr: "Un", en: "One"}
                questions:
                  - question: first
                    title: {fr: "Un", en: "One"}
                    prompt: {fr: "Un ?", en: "One?"}
                    answer: date
                    about: group
                    minutes: 1
                    source: our own
            """;

    @TempDir
    Path folder = Path.of("replaced by JUnit");

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        Files.writeString(file, text);
    }

    private static void refused(Gathered gathered, String... problems) {
        assertThat(ContentReader.read(gathered).problems()).extracting(Problem::toString).containsExactly(problems);
    }

    @Test
    void theBuiltInScriptsHaveNoProblem() {
        assertThat(ContentReader.read(ScriptFolder.builtIn()).problems()).isEmpty();
    }

    @Test
    void onlyTheThreeFoldersOfScriptsAreTaken() throws IOException {
        write(GUIDE, GUIDE_TEXT);
        write("README.md", "Hello");
        write("meetings/first.yaml", "not: a script");
        write("worksheets/.guide.yaml.swp", "left by an editor");
        assertThat(ScriptFolder.of(folder).edition().files()).containsOnlyKeys(GUIDE);
        assertThat(ScriptFolder.of(folder).problems()).isEmpty();
    }

    @Test
    void aFileThatWouldSilentlyBeLeftOutIsRefused() throws IOException {
        write("worksheets/guide.yml", GUIDE_TEXT);
        write("worksheets/more/guide.yaml", GUIDE_TEXT);
        refused(ScriptFolder.of(folder),
                "worksheets/guide.yml:1: only files that end in .yaml belong here; rename it or move it away",
                "worksheets/more:1: only files that end in .yaml belong here; rename it or move it away");
    }

    @Test
    void aFolderThatIsMissingOrIsNoneIsRefused() throws IOException {
        Path missing = folder.resolve("missing");
        refused(ScriptFolder.of(missing),
                missing + ":1: there is no such folder; name the one that holds worksheets/");
        write("file", "");
        Path file = folder.resolve("file");
        refused(ScriptFolder.of(file), file + ":1: this is no folder; name the folder that holds worksheets/");
    }

    @Test
    void aFolderWithoutScriptsIsRefused() {
        refused(ScriptFolder.of(folder), folder
                + ":1: this folder has none of worksheets/, documents/, samples/ and prompts/; is it the right one?");
    }

    @Test
    void aFileOfAnotherEncodingIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("worksheets"));
        Files.write(folder.resolve(GUIDE), "title: é".getBytes(StandardCharsets.ISO_8859_1));
        refused(ScriptFolder.of(folder), GUIDE + ":1: this file is not UTF-8; save it as UTF-8");
    }

    @Test
    void lineEndsAndByteOrderMarksMakeNoOtherEdition() throws IOException {
        write(GUIDE, GUIDE_TEXT);
        String hash = ScriptFolder.of(folder).edition().hash();
        write(GUIDE, "\uFEFF" + GUIDE_TEXT.replace("\n", "\r\n"));
        assertThat(ScriptFolder.of(folder).edition().hash()).isEqualTo(hash);
    }

    @Test
    void aFolderLiesOverTheBuiltInScriptsAndIsReadWithThem() throws IOException {
        write("worksheets/mine.yaml", MINE);
        Gathered over = ScriptFolder.over(Optional.of(folder));
        assertThat(over.edition().files()).hasSize(ScriptFolder.builtIn().edition().files().size() + 1);
        assertThat(ContentReader.read(over).content().orElseThrow().script("mine")).isPresent();
    }

    @Test
    void theFoldersFileReplacesTheBuiltInOneOfTheSamePath() {
        Gathered built = new Gathered(new GoodScripts().edition(), List.of());
        Gathered over = new Gathered(new Edition(new TreeMap<>(Map.of(GUIDE, "worksheet: guide"))),
                List.of());
        assertThat(built.under(over).edition().files()).containsEntry(GUIDE, "worksheet: guide").hasSize(3);
    }

    @Test
    void theBuiltInScriptsAreFoundInsideAJar() throws IOException {
        Path jar = folder.resolve("with space.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : new String[]{"script.schema.json", "worksheets/mine.yaml"}) {
                out.putNextEntry(new ZipEntry("conversation-scripts/" + entry));
                out.write(MINE.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[]{jar.toUri().toURL()}, null)) {
            Gathered gathered = ScriptFolder.builtIn(loader);
            assertThat(gathered.edition().files()).containsOnlyKeys("worksheets/mine.yaml");
            assertThat(ContentReader.read(gathered).problems()).isEmpty();
        }
    }
}
