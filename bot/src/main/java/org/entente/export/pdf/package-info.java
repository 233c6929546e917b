/** Documents as PDF: the paper look of the HTML page, set with fonts of our own, tagged for whoever does not see it. */
@NullMarked
package org.entente.export.pdf;

import org.jspecify.annotations.NullMarked;
