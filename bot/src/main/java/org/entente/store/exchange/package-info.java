/** A whole partnership as one JSON file: what it holds, how it is written, and how it is read with suspicion. */
@NullMarked
package org.entente.store.exchange;

import org.jspecify.annotations.NullMarked;
