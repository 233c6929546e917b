package org.entente.script.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.script.Problem;

/** The transcripts beside the scripts of a folder, in {@code meetings/}. */
public final class MeetingFolder {

    private static final String NAME = "meetings";

    private MeetingFolder() {}

    /** Every problem of every transcript; none where there are no transcripts. */
    public static List<Problem> check(Path scripts) {
        Path folder = scripts.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(file -> problems.addAll(check(
                    NAME + "/" + file.getFileName(), file)));
        } catch (IOException unreadable) {
            problems.add(new Problem(NAME, 1, "this folder cannot be read; let the bot's user read it"));
        }
        return problems;
    }

    private static List<Problem> check(String name, Path file) {
        try {
            return MeetingReader.read(name, Files.readString(file, StandardCharsets.UTF_8)).problems();
        } catch (IOException unreadable) {
            return List.of(new Problem(name, 1, "this file cannot be read as UTF-8 text"));
        }
    }
}
