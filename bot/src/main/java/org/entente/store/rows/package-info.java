/** The tables: one class for each group of them, in SQL that SQLite and PostgreSQL both understand. */
@NullMarked
package org.entente.store.rows;

import org.jspecify.annotations.NullMarked;
