/** The servers, channels and people of the simulator, and what people do in their clients. */
@NullMarked
package org.entente.simulator.world;

import org.jspecify.annotations.NullMarked;
