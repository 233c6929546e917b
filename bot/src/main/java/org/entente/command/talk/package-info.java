/** {@code /conversation} and {@code /worksheet}: questions in the channel, answers, one scribe for the room, parking and absence. */
@NullMarked
package org.entente.command.talk;

import org.jspecify.annotations.NullMarked;
