package org.entente.command;

import java.util.Optional;
import org.entente.command.model.LanguageModel;

/**
 * What a running program reaches besides its record.
 *
 * @param model    a language model; empty where none is set up
 * @param operator how to reach whoever runs it, in their own words; empty where they did not say
 */
public record Surroundings(Channel channel, Downloads downloads, Optional<LanguageModel> model,
        Optional<String> operator) {}
