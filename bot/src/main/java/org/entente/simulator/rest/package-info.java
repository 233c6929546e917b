/** Discord's HTTP API, as far as a bot that answers interactions needs it. */
@NullMarked
package org.entente.simulator.rest;

import org.jspecify.annotations.NullMarked;
