package org.entente.simulator.kept;

import java.nio.file.Path;

/** Another simulator keeps its state in this folder at this moment. */
public final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    FolderInUse(Path folder) {
        super(folder + " is in use by another simulator");
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
