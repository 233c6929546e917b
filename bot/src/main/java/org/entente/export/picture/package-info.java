/** The matrix as pictures that can be read at a phone's width. */
@NullMarked
package org.entente.export.picture;

import org.jspecify.annotations.NullMarked;
