/** {@code /meeting}: agenda and minutes. */
@NullMarked
package org.entente.command.meeting;

import org.jspecify.annotations.NullMarked;
