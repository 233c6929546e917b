/** Files that people take away: in which formats, how many at once, and what they cannot show. */
@NullMarked
package org.entente.command.files;

import org.jspecify.annotations.NullMarked;
