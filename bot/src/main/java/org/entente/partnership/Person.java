package org.entente.partnership;

/**
 * Somebody who takes part.
 *
 * @param id      our own; rows refer to it and never to Discord's
 * @param discord Discord's id of the person
 * @param name    as people see it
 */
public record Person(long id, String discord, String name) {}
