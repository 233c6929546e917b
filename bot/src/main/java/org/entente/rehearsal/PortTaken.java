package org.entente.rehearsal;

import io.javalin.util.JavalinBindException;

/** Another program listens on the port that the page was to have. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int port;

    PortTaken(int port, Throwable cause) {
        super("port " + port + " is taken", cause);
        this.port = port;
    }

    static boolean is(Throwable thrown) {
        return thrown instanceof JavalinBindException;
    }

    public int port() {
        return port;
    }
}
