/** The only place that knows SQL: the record on SQLite, behind the port {@link org.entente.command.Store}. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
