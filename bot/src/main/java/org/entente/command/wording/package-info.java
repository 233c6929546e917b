/** {@code /wording}: from different answers to one text that every organisation accepts. */
@NullMarked
package org.entente.command.wording;

import org.jspecify.annotations.NullMarked;
