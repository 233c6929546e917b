package org.entente.script.reading;

import java.util.Arrays;
import java.util.Optional;

/** The sub-folders that hold scripts, each with one kind of file. */
enum Drawer {
    WORKSHEETS("worksheets"), DOCUMENTS("documents"), SAMPLES("samples"), PROMPTS("prompts");

    private static final String ENDING = ".yaml";
    private final String folder;

    Drawer(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    boolean holds(String path) {
        return path.startsWith(folder + "/") && path.endsWith(ENDING) && path.indexOf('/') == path.lastIndexOf('/');
    }

    static Optional<Drawer> of(String path) {
        return Arrays.stream(values()).filter(drawer -> drawer.holds(path)).findFirst();
    }

    /** The id that a file of this path must have. */
    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(ENDING, "");
    }
}
