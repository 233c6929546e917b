/** What a summary may claim: pure checks of a model's statements against the answers, and a digest made without a model. */
@NullMarked
package org.entente.summary;

import org.jspecify.annotations.NullMarked;
