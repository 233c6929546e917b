/** {@code /raci}: the matrix of tasks and roles. */
@NullMarked
package org.entente.command.matrix;

import org.jspecify.annotations.NullMarked;
