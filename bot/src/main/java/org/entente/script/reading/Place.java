package org.entente.script.reading;

/** Where something was written: a file and a line, from 1. */
record Place(String file, int line) {}
