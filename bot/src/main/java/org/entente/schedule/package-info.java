/** When the bot looks by itself at what is due. */
@NullMarked
package org.entente.schedule;

import org.jspecify.annotations.NullMarked;
