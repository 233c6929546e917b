package org.entente.script.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the script files: those built in, and those of a folder that lies over them. */
public final class ScriptFolder {

    private static final String BUILT_IN = "conversation-scripts";
    /** A file that is always there; a jar may hold no entry for the folder itself. */
    private static final String LANDMARK = BUILT_IN + "/script.schema.json";

    private ScriptFolder() {}

    /** The files of one folder alone. */
    public static Gathered of(Path folder) {
        return FolderWalk.gather(folder, folder.toString());
    }

    public static Gathered builtIn() {
        return builtIn(ScriptFolder.class.getClassLoader());
    }

    /**
     * One built-in file, such as {@code meetings/two-agencies.yaml}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static String builtInText(String path) {
        try (InputStream stream = ScriptFolder.class.getClassLoader().getResourceAsStream(BUILT_IN + "/" + path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no built-in file " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The built-in files with a folder's laid over them: same path, the folder's file; or the built-in ones alone. */
    public static Gathered over(Optional<Path> folder) {
        Gathered builtIn = builtIn();
        return folder.map(path -> builtIn.under(of(path))).orElse(builtIn);
    }

    static Gathered builtIn(ClassLoader loader) {
        URL landmark = loader.getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException("the program was packed without " + LANDMARK);
        }
        try {
            return landmark.openConnection() instanceof JarURLConnection jar ? inside(jar) : beside(landmark.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in scripts cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no address of a file: " + landmark, e);
        }
    }

    private static Gathered inside(JarURLConnection jar) throws IOException, URISyntaxException {
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
            return FolderWalk.gather(files.getPath("/" + BUILT_IN), BUILT_IN);
        }
    }

    private static Gathered beside(URI landmark) {
        Path folder = Optional.ofNullable(Path.of(landmark).getParent()).orElseThrow();
        return FolderWalk.gather(folder, BUILT_IN);
    }
}
