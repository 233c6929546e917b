package org.entente.discord;

/** Knows when nothing is being answered, so that rehearsals and tests can look at a channel that has come to rest. */
final class Quiet {

    private int busy;

    void during(Runnable work) {
        change(1);
        try {
            work.run();
        } finally {
            change(-1);
        }
    }

    private synchronized void change(int by) {
        busy += by;
        notifyAll();
    }

    synchronized void await() throws InterruptedException {
        while (busy > 0) {
            wait();
        }
    }
}
