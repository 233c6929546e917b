/** A small Discord on loopback: gateway v10 and REST v10 on one port, for rehearsals and tests; it knows nothing of the bot. */
@NullMarked
package org.entente.simulator;

import org.jspecify.annotations.NullMarked;
