package org.entente;

/**
 * What {@code java -jar} starts. It is compiled for Java 8 so that an old Java prints a sentence instead of a stack
 * trace; everything else needs Java 21.
 */
public final class Launcher {

    private static final int NEEDED = 21;

    private Launcher() {}

    public static void main(String[] args) throws Throwable {
        int found = feature(System.getProperty("java.specification.version"));
        if (found < NEEDED) {
            System.err.println("Entente a besoin de Java " + NEEDED + " ou plus récent ; cette commande utilise Java "
                    + found + ".");
            System.err.println("Entente needs Java " + NEEDED + " or newer; this command runs on Java " + found + ".");
            System.exit(2);
        }
        Class.forName("org.entente.Main").getMethod("main", String[].class).invoke(null, (Object) args);
    }

    /** "1.8" is Java 8, "17" is Java 17. */
    static int feature(String specification) {
        String newest = specification.startsWith("1.") ? specification.substring(2) : specification;
        return Integer.parseInt(newest);
    }
}
