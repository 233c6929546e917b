/** Discord's websocket: identify, resume, and events in order. */
@NullMarked
package org.entente.simulator.gateway;

import org.jspecify.annotations.NullMarked;
