package org.entente.script;

import org.entente.text.Text;

/** One thing to pick: an id that is stored and a label that is shown (at most 100 characters a language). */
public record Choice(String id, Text label) {}
