package org.entente.simulator.world;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a person did to begin an interaction, as far as its answers tell. */
sealed interface Cause {

    /** @param path the names that the bot registered, with spaces between them */
    record Typed(String path) implements Cause {}

    /** A command chosen under a message's <i>Apps</i>. */
    record Taken(String name, long message) implements Cause {}

    /** A button or a select. */
    record Pressed(long message) implements Cause {}

    /** @param opening what the form's own interaction tells of itself */
    record Filled(ObjectNode opening) implements Cause {}
}
