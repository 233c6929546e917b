/** Meetings in the room: a sample that plays by itself, and what people did, written down to be played again. */
@NullMarked
package org.entente.rehearsal.show;

import org.jspecify.annotations.NullMarked;
