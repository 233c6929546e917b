/** The room's page: its files and words, the live view of a channel, and the acts of the people in it. */
@NullMarked
package org.entente.rehearsal.page;

import org.jspecify.annotations.NullMarked;
