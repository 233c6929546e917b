/** {@code /followup}: next steps, who sees to them and by when. */
@NullMarked
package org.entente.command.followup;

import org.jspecify.annotations.NullMarked;
