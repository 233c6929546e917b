/** The record's ports, one a topic; each is reached through {@code Reading} or {@code Writing}. */
@NullMarked
package org.entente.command.record;

import org.jspecify.annotations.NullMarked;
