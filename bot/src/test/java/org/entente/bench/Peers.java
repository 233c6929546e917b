package org.entente.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Span;

/**
 * The same document written by npm's docxtemplater and pdfmake, which are installed into a temporary folder: the script
 * {@code bot/src/test/bench/peers.js} gets the words as JSON and our own Word file, for its styles.
 */
final class Peers {

    private static final Path SCRIPTS = Path.of("bot", "src", "test", "bench").toAbsolutePath();
    private static final Path FONTS = Path.of("bot", "src", "main", "resources", "fonts").toAbsolutePath();

    private Peers() {}

    /** Milliseconds: the median, and of the processor. */
    record Time(String name, double median, double cpu) {}

    /**
     * By our format's id; none where there is no npm, or nothing to install from.
     *
     * @param seconds for which each warms up
     */
    static Map<String, Time> of(Document document, byte[] docx, int seconds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("entente-peers");
        for (String file : List.of("package.json", "peers.js")) {
            Files.copy(SCRIPTS.resolve(file), folder.resolve(file));
        }
        Files.write(folder.resolve("ours.docx"), docx);
        new ObjectMapper().writeValue(folder.resolve("content.json").toFile(), content(document));
        try {
            run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund");
            System.out.println("the peers' files lie in " + folder);
            return run(folder, "node", "peers.js", folder.toString(), FONTS.toString(), Integer.toString(seconds))
                    .lines().map(line -> line.split(" ")).collect(Collectors.toMap(words -> format(words[0]),
                            words -> new Time(words[0], Double.parseDouble(words[1]), Double.parseDouble(words[2]))));
        } catch (IOException missing) {
            System.out.println("without the peers of npm: " + missing.getMessage());
            return Map.of();
        }
    }

    private static String format(String peer) {
        return peer.equals("pdfmake") ? "pdf" : "docx";
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + " failed");
        }
        return said;
    }

    private static Map<String, Object> content(Document document) {
        return Map.of("title", document.title(), "partnership", document.partnership(), "blocks", document.blocks()
                .stream().flatMap(Peers::pieces).toList());
    }

    private static Stream<Map<String, Object>> pieces(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(piece("heading" + heading.level(), heading.text()));
            case Block.Paragraph words -> Stream.of(piece("paragraph", text(words.spans())));
            case Block.Notice notice -> notice.lines().stream().map(line -> piece("notice", line));
            case Block.Table table -> Stream.of(table(table.caption(), table.header(), table.rows().stream()
                    .map(row -> row.stream().map(Span::text).toList()).toList()));
            case Block.Signature signature -> Stream.of(table(text(signature.party()), List.of("", ""), signature
                    .lines().stream().map(line -> List.of(line.label(), text(line.known()))).toList()));
            case Block.Beside beside -> Stream.of(beside.french(), beside.english()).flatMap(side -> side.stream()
                    .flatMap(Peers::pieces));
        };
    }

    private static Map<String, Object> piece(String kind, String text) {
        return Map.of("kind", kind, "text", text);
    }

    private static Map<String, Object> table(String caption, List<String> header, List<List<String>> rows) {
        return new HashMap<>(Map.of("caption", caption, "header", header, "rows", rows));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
