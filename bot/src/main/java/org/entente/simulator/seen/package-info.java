/** What a person sees on their screen: messages, forms and files. */
@NullMarked
package org.entente.simulator.seen;

import org.jspecify.annotations.NullMarked;
