package org.entente.command;

import java.util.Optional;

/** Fetches the files that people give with a command. */
public interface Downloads {

    /** Longest file taken, in bytes. */
    int MOST = 5_000_000;

    /**
     * @param address what the option of {@link Option.Kind#FILE} holds
     * @return the file's bytes as UTF-8 text; empty where it is no text, is too long, or lies elsewhere than with Discord
     */
    Optional<String> text(String address);
}
