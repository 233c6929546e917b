/** The record's parts, one port a topic: what can be asked of it, and what can be changed. */
@NullMarked
package org.entente.command.record;

import org.jspecify.annotations.NullMarked;
