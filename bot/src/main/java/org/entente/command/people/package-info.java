/** {@code /organization} and {@code /member}: who takes part, who speaks for whom, and how that changes. */
@NullMarked
package org.entente.command.people;

import org.jspecify.annotations.NullMarked;
