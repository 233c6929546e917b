package org.entente.document;

/**
 * That a version amends one that was signed.
 *
 * @param version the number of the one that was signed
 * @param number  of the amendment, from 1
 */
public record Amends(int version, int number) {

    public Amends {
        if (version < 1 || number < 1) {
            throw new IllegalArgumentException("no amendment " + number + " to version " + version);
        }
    }
}
