package org.entente.conversation;

import java.time.Instant;
import java.util.Optional;
import org.entente.partnership.Reported;

/**
 * What an organisation said to one revision of a proposal.
 *
 * @param by       the name of the lead or deputy who gave its voice
 * @param reported who said so outside Discord
 */
public record Statement(long organisation, Stance stance, Optional<Reported> reported, String by, Instant at) {}
