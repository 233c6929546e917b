/** {@code /data}: where it lies, taking it along, forgetting, deleting. */
@NullMarked
package org.entente.command.data;

import org.jspecify.annotations.NullMarked;
