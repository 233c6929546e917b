package org.entente;

import org.jspecify.annotations.NullMarked;

/** Where the program starts. */
@NullMarked
public final class Main {

    private Main() {}

    public static void main(String[] args) {}
}
