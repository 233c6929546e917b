package org.entente.partnership;

/** Somebody who says that they are with an organisation and waits for one of its leads. */
public record Joiner(long id, Person person, long organisation) {}
