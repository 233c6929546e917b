/** What the record holds of each topic, one port a topic. */
@NullMarked
package org.entente.command.record;

import org.jspecify.annotations.NullMarked;
