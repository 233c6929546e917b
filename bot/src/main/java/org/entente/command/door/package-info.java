/** {@code /entente} and what it leads to: what is awaited from whoever asks, where the group stands, help, languages, reminders. */
@NullMarked
package org.entente.command.door;

import org.jspecify.annotations.NullMarked;
