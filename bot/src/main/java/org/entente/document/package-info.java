/** From plans and answers to a document made of blocks, with its gaps. */
@NullMarked
package org.entente.document;

import org.jspecify.annotations.NullMarked;
