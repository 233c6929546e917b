/** What people can ask for, one class a command family, and the ports through which commands reach the world. */
@NullMarked
package org.entente.command;

import org.jspecify.annotations.NullMarked;
