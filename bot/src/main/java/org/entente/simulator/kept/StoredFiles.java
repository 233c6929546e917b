package org.entente.simulator.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Lasting.Attached;

/** The bytes of the files that people and the bot sent, each under its id. */
final class StoredFiles {

    private final Path folder;

    StoredFiles(Path folder) {
        this.folder = folder;
    }

    void write(long id, Upload upload) throws IOException {
        Files.write(at(id), upload.bytes());
    }

    /** Writes a file again that is not there whole. */
    void complete(long id, Upload upload) throws IOException {
        if (!Files.exists(at(id)) || Files.size(at(id)) != upload.size()) {
            write(id, upload);
        }
    }

    /** Empty where its bytes never came to be written. */
    Optional<Upload> read(Attached file) {
        try {
            return Optional.of(Upload.of(file.name(), file.contentType(), Files.readAllBytes(at(file.id()))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteAllBut(Set<Long> ids) throws IOException {
        for (Path file : list()) {
            if (!ids.contains(id(file))) {
                Files.delete(file);
            }
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{1,19}")).toList();
        }
    }

    private Path at(long id) {
        return folder.resolve(Long.toString(id));
    }

    private static long id(Path file) {
        return Long.parseLong(file.getFileName().toString());
    }
}
