/** What organisations say: answers with their revisions, and which question comes next. */
@NullMarked
package org.entente.conversation;

import org.jspecify.annotations.NullMarked;
