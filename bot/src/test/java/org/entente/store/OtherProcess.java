package org.entente.store;

import java.nio.file.Path;
import java.time.Clock;

/** A second process that tries to open a file, and prints what became of it. */
final class OtherProcess {

    private OtherProcess() {}

    public static void main(String[] args) {
        try (SqliteStore store = SqliteStore.open(Path.of(args[0]), Mode.LIVE, Clock.systemUTC())) {
            System.out.println("opened " + store.read(r -> r.cards().size()));
        } catch (CannotOpen refused) {
            System.out.println(refused.reason());
        }
    }
}
