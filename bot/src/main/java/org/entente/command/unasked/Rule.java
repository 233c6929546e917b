package org.entente.command.unasked;

import java.util.List;

/** Finds what is due and not said yet, of one kind. */
public interface Rule {

    List<Notice> due(Look look);
}
