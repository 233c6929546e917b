/** The shapes in which values are stored as JSON: documented, and strict on reading. */
@NullMarked
package org.entente.store.json;

import org.jspecify.annotations.NullMarked;
