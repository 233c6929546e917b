/** {@code /summary}: what the group said, in short, with its evidence; with a language model or without. */
@NullMarked
package org.entente.command.summary;

import org.jspecify.annotations.NullMarked;
