/** Who does what: the responsibility matrix and its rules. */
@NullMarked
package org.entente.raci;

import org.jspecify.annotations.NullMarked;
