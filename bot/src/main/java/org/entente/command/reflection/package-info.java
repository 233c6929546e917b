/** {@code /reflection}: what one organisation goes through by itself, and what of it is shared. */
@NullMarked
package org.entente.command.reflection;

import org.jspecify.annotations.NullMarked;
