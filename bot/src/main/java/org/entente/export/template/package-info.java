/** An organisation's own Word template: checked before it is kept, and filled at each export, without running anything. */
@NullMarked
package org.entente.export.template;

import org.jspecify.annotations.NullMarked;
