/** What the commands ask of a language model, whichever it is. */
@NullMarked
package org.entente.command.model;

import org.jspecify.annotations.NullMarked;
