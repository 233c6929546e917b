/**
 * The rehearsal room: the loopback Discord with the real bot on it, and a page that shows it as people know it.
 *
 * <p>{@link org.entente.rehearsal.RehearsalRoom} opens it; {@code page} serves what a browser shows and passes on what
 * is done there, {@code show} plays sample meetings and writes down what was done.
 */
@NullMarked
package org.entente.rehearsal;

import org.jspecify.annotations.NullMarked;
