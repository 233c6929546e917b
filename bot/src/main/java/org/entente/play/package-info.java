/** Meetings played from their transcripts through the real bot, on a Discord of this machine. */
@NullMarked
package org.entente.play;

import org.jspecify.annotations.NullMarked;
