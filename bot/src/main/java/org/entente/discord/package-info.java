/** The only place that knows JDA: events become requests, replies become components, forms and files. */
@NullMarked
package org.entente.discord;

import org.jspecify.annotations.NullMarked;
