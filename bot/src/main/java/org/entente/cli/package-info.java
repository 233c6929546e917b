/** What can be asked of Entente in a terminal: one class a command. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
