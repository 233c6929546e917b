package org.entente.partnership;

/** One of the organisations that work together; {@code id} is the store's. */
public record Organisation(long id, String name) {

    /** Longest name taken, in characters: a select's option shows no more. */
    public static final int LONGEST_NAME = 100;
}
