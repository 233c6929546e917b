/** One class a command family: what {@code /conversation}, {@code /raci} and the others do. */
@NullMarked
package org.entente.command.family;

import org.jspecify.annotations.NullMarked;
