/** What people see and fill in, whatever shows it: cards, buttons, selects and forms. */
@NullMarked
package org.entente.command.card;

import org.jspecify.annotations.NullMarked;
