/** What the bot says by itself: rules that find what is due, and the one who says it once. */
@NullMarked
package org.entente.command.unasked;

import org.jspecify.annotations.NullMarked;
