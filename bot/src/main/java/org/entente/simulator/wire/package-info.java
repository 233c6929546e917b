/** What goes over the wire: JSON, ids, files, and the way Discord says no. */
@NullMarked
package org.entente.simulator.wire;

import org.jspecify.annotations.NullMarked;
