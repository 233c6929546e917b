package org.entente.command;

import java.util.Optional;

/**
 * What a running program reaches besides its record.
 *
 * @param operator how to reach whoever runs it, in their own words; empty where they did not say
 */
public record Surroundings(Channel channel, Downloads downloads, Optional<String> operator) {}
