/** Documents as one page of HTML, for screens and, in its paper look, for what is printed. */
@NullMarked
package org.entente.export.html;

import org.jspecify.annotations.NullMarked;
