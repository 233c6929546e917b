package org.entente.simulator.limits;

import java.util.Collection;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.wire.Upload;

/** How many files a message may carry, and how large. */
public final class FileLimits {

    /** Ten mebibytes: what an application without a boosted server may send. */
    public static final int BYTES = 10 * 1024 * 1024;

    private static final int COUNT = 10;

    private FileLimits() {}

    public static void check(Collection<Upload> uploads) {
        if (uploads.stream().anyMatch(upload -> upload.size() > BYTES)) {
            throw new Refused(413, 40005, "Request entity too large");
        }
        atMostTen(uploads.size());
    }

    public static void atMostTen(int files) {
        if (files > COUNT) {
            throw new Refused(400, 30015, "Maximum number of attachments in a message reached (10)");
        }
    }
}
