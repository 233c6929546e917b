/** What Discord refuses: pure checks of the JSON that a bot sends. */
@NullMarked
package org.entente.simulator.limits;

import org.jspecify.annotations.NullMarked;
