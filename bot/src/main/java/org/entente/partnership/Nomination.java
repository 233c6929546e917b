package org.entente.partnership;

/** The facilitator named an organisation's first lead, who has not accepted yet. */
public record Nomination(long id, Person person, long organisation) {}
