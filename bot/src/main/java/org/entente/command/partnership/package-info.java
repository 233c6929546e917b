/** {@code /partnership}: creating, settings, history, closing. */
@NullMarked
package org.entente.command.partnership;

import org.jspecify.annotations.NullMarked;
