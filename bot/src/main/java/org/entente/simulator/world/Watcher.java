package org.entente.simulator.world;

import org.entente.simulator.wire.Upload;

/** Somebody who follows what happens in the world; told on the thread that did it, so it must be quick. */
public interface Watcher {

    /** A message is there, new or changed. */
    default void shows(Channel channel, Message message) {}

    /** A message is gone. */
    default void removes(Channel channel, Message message) {}

    /** A file was sent; a message that shows it may follow. */
    default void keeps(long file, Upload upload) {}

    /** Servers, channels, roles, people or the bot's commands are not what they were. */
    default void rearranged() {}
}
