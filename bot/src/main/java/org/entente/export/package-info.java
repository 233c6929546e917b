/** From a document to files: one class a format. */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
