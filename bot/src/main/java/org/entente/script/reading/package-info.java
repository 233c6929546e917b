/** From YAML files to scripts, with every problem named by file and line. */
@NullMarked
package org.entente.script.reading;

import org.jspecify.annotations.NullMarked;
