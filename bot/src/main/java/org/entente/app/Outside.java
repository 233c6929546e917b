package org.entente.app;

import java.util.Optional;
import org.entente.llm.LlmSettings;

/**
 * Whom a running Entente knows besides Discord.
 *
 * @param model    where the language model is that groups may use; empty: none
 * @param operator how to reach whoever runs the program, in their own words
 */
public record Outside(Optional<LlmSettings> model, Optional<String> operator) {

    public static final Outside NOBODY = new Outside(Optional.empty(), Optional.empty());
}
