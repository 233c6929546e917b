package org.entente.command.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Since when something waits for somebody, in open partnerships. */
public interface Waits {

    /** Ids of the open partnerships. */
    List<Long> partnerships();

    /** The questions of open runs that are shown or that somebody has answered. */
    List<Begun> begun(long partnership);

    /** When each person was asked to give an organisation's voice, by the nomination's id. */
    Map<Long, Instant> invited(long partnership);

    /** When each person asked to join, by the joiner's id. */
    Map<Long, Instant> joining(long partnership);

    /** When each organisation joined, by its id. */
    Map<Long, Instant> joined(long partnership);

    /** @param since when it was shown or first answered, whichever was earlier */
    record Begun(long run, String script, String question, Instant since) {}
}
