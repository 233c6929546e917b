package org.entente.document;

/**
 * What is known of a signed file without opening it.
 *
 * @param size   in bytes
 * @param sha256 in hexadecimal digits
 * @param kept   whether its bytes are here: an imported partnership brings none
 */
public record SignedFile(String name, int size, String sha256, boolean kept) {

    public static final int LONGEST_NAME = 100;

    public SignedFile {
        if (name.isBlank() || name.length() > LONGEST_NAME || size < 1 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no file is like this");
        }
    }
}
