package org.entente.command;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Fetches the files that people give with a command. */
@FunctionalInterface
public interface Downloads {

    /** Longest file taken, in bytes. */
    int MOST = 10_000_000;
    /** Longest text taken, in bytes. */
    int MOST_TEXT = 5_000_000;

    /**
     * @param address what the option of {@link Option.Kind#FILE} holds
     * @return the file's bytes; empty where it is too long, or lies elsewhere than with Discord
     */
    Optional<byte[]> bytes(String address);

    /** The same as UTF-8 text; empty also where it is no text, or longer than a text may be. */
    default Optional<String> text(String address) {
        return bytes(address).filter(bytes -> bytes.length <= MOST_TEXT).flatMap(bytes -> {
            try {
                return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            } catch (CharacterCodingException noText) {
                return Optional.empty();
            }
        });
    }
}
