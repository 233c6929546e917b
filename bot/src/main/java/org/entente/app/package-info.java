/** Settings, and the wiring of all parts on one page. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
