package org.entente;

import org.entente.cli.CommandLines;
import org.jspecify.annotations.NullMarked;

/** Where the program starts: the bot or the rehearsal, {@code check}, {@code play}. */
@NullMarked
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(CommandLines.run(System.getenv(), args));
    }
}
