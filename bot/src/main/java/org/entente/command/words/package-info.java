/** What all families say and read alike: names, values and suggestions in words, what stands under a card, which script is meant. */
@NullMarked
package org.entente.command.words;

import org.jspecify.annotations.NullMarked;
