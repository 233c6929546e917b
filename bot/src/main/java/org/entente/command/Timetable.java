package org.entente.command;

import java.time.Duration;

/** What is done again and again, also after a restart, until it is closed. */
public interface Timetable extends AutoCloseable {

    /** Begins with the first time at once. */
    void start();

    /** Waits for what is being done. */
    @Override
    void close();

    /** Makes a timetable of one task. */
    interface Maker {

        /** @param name by which the record knows the task */
        Timetable every(String name, Duration pace, Runnable task);
    }
}
