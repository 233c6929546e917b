package org.entente.command.door;

import org.entente.command.card.Card.Button;

/**
 * Something that the group awaits from one person.
 *
 * @param sentence what, in words
 * @param button   where it is done
 */
record Errand(String sentence, Button button) {}
