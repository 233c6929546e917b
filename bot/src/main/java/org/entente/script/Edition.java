package org.entente.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The text of every script file, as one version that a partnership can pin.
 *
 * @param files path inside the script folder to the file's text
 */
public record Edition(SortedMap<String, String> files) {

    public Edition {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** This edition with another's files laid over it. */
    public Edition under(Edition overlay) {
        SortedMap<String, String> merged = new TreeMap<>(files);
        merged.putAll(overlay.files);
        return new Edition(merged);
    }

    /** SHA-256 over paths and texts, as 64 hexadecimal digits: equal content, equal hash. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> {
                digest.update((path + "\0" + text.length() + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
