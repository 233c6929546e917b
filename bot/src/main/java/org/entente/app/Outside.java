package org.entente.app;

import java.util.Optional;
import org.entente.command.model.LanguageModel;

/**
 * Whom a running Entente knows besides Discord.
 *
 * @param model    the language model that groups may use; empty where none is set up
 * @param operator how to reach whoever runs the program, in their own words
 */
public record Outside(Optional<LanguageModel> model, Optional<String> operator) {

    public static final Outside NOBODY = new Outside(Optional.empty(), Optional.empty());
}
