package org.entente.partnership;

/**
 * A lead tied a Discord role to the organisation: whoever wears it speaks for the organisation.
 *
 * @param role Discord's id of the role
 * @param name the role's name when it was tied
 */
public record Tie(long id, long organisation, String role, String name) {}
