/** Who works together: a partnership, its organisations and people, and who may do what. */
@NullMarked
package org.entente.partnership;

import org.jspecify.annotations.NullMarked;
