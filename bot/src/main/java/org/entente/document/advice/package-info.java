/** Which document fits a group, worked out from what it has answered. */
@NullMarked
package org.entente.document.advice;

import org.jspecify.annotations.NullMarked;
