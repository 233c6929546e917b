/** What the simulator keeps in a folder between runs: a journal of what changed, and the files beside it. */
@NullMarked
package org.entente.simulator.kept;

import org.jspecify.annotations.NullMarked;
