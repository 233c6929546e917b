/** Word documents: the words, the tables and the places to sign, in styles that {@code export/styles.xml} defines. */
@NullMarked
package org.entente.export.docx;

import org.jspecify.annotations.NullMarked;
