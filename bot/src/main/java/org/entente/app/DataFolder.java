package org.entente.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where programs keep a user's data, by the custom of each system. */
public final class DataFolder {

    private DataFolder() {}

    public static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve("Entente");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Entente");
        }
        return folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share")).resolve("entente");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank()).map(Path::of);
    }
}
