/** Texts for people: the two languages, the product's sentences, and how they are typeset. */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
