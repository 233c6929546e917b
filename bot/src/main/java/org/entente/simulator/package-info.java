/**
 * A small Discord on loopback: gateway v10 and REST v10 on one port, for rehearsals and tests.
 *
 * <p>It knows nothing of the bot. {@link org.entente.simulator.Simulator} starts it; {@code world} holds what exists
 * and what people do, {@code seen} what they see, {@code rest} and {@code gateway} what the bot speaks to, and
 * {@code limits} what Discord refuses.
 */
@NullMarked
package org.entente.simulator;

import org.jspecify.annotations.NullMarked;
