/** {@code /draft}: gaps and documents. */
@NullMarked
package org.entente.command.draft;

import org.jspecify.annotations.NullMarked;
