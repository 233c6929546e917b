package org.entente.store;

/** Whom a record is about: each mode refuses the other's files. */
public enum Mode {
    /** Real people on Discord. */
    LIVE,
    /** The rehearsal room. */
    REHEARSAL
}
