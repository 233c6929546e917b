/** What the people of the field write: worksheets, document plans and samples, as values that cannot be wrong. */
@NullMarked
package org.entente.script;

import org.jspecify.annotations.NullMarked;
