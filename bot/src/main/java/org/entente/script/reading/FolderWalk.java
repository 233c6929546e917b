package org.entente.script.reading;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.script.Edition;

/** Takes the script files out of one folder. */
final class FolderWalk {

    private static final long LARGEST = 4L * YamlTree.LONGEST;

    private final Path folder;
    private final Findings findings = new Findings();
    private final SortedMap<String, String> files = new TreeMap<>();

    private FolderWalk(Path folder) {
        this.folder = folder;
    }

    /** @param name how problems call the folder itself */
    static Gathered gather(Path folder, String name) {
        FolderWalk walk = new FolderWalk(folder);
        walk.walk(name);
        return new Gathered(new Edition(walk.files), walk.findings.sorted());
    }

    private void walk(String name) {
        Place here = new Place(name, 1);
        if (!Files.isDirectory(folder)) {
            findings.add(here, Files.exists(folder)
                    ? "this is no folder; name the folder that holds worksheets/"
                    : "there is no such folder; name the one that holds worksheets/");
            return;
        }
        List<Path> drawers = Stream.of(Drawer.values()).map(drawer -> folder.resolve(drawer.folder()))
                .filter(Files::isDirectory).toList();
        if (drawers.isEmpty()) {
            findings.add(here,
                    "this folder has none of worksheets/, documents/, samples/ and prompts/; is it the right one?");
        }
        drawers.forEach(this::drawer);
    }

    private void drawer(Path drawer) {
        try (Stream<Path> entries = Files.list(drawer)) {
            entries.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().forEach(this::file);
        } catch (IOException e) {
            findings.add(new Place(name(drawer), 1), "this folder cannot be read; let the bot's user read it");
        }
    }

    private void file(Path path) {
        String name = name(path);
        Place here = new Place(name, 1);
        if (Files.isDirectory(path) || Drawer.of(name).isEmpty()) {
            findings.add(here, "only files that end in .yaml belong here; rename it or move it away");
            return;
        }
        try {
            if (Files.size(path) > LARGEST) {
                findings.add(here, "this file is too large for a script; split it");
                return;
            }
            files.put(name, plain(Files.readString(path, StandardCharsets.UTF_8)));
        } catch (CharacterCodingException e) {
            findings.add(here, "this file is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            findings.add(here, "this file cannot be read; let the bot's user read it");
        }
    }

    /** The same text, and so the same hash, whichever editor or checkout wrote it. */
    private static String plain(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n");
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
