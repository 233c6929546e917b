package org.entente.app;

import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.Trial;
import org.entente.export.picture.MatrixPictures;

/**
 * Reads fonts, styles and classes in the background, so that the first file after a start is as quick as the others.
 * Once in a process: what it reads stays.
 */
final class WarmUp {

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private WarmUp() {}

    /** On a thread of its own, for which closing never waits. */
    static void begin(Phrases phrases) {
        if (!BEGUN.getAndSet(true)) {
            Thread.ofPlatform().name("warm-up").daemon().start(() -> everything(phrases));
        }
    }

    private static void everything(Phrases phrases) {
        Document trial = Trial.document();
        for (Exporter exporter : Exporters.with(phrases).all()) {
            exporter.write(trial);
        }
        new MatrixPictures(phrases).of(trial);
    }
}
