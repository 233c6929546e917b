package org.entente.command.record;

import java.util.List;
import org.entente.conversation.Answer;

/** What was said before: every revision of the answers that the group gave together, the newest first. */
public interface Histories {

    /** All revisions of one question's answers in the script's open run. */
    List<Answer> of(long partnership, String script, String question);

    /** The latest revisions of all questions. */
    List<Answer> latest(long partnership, int most);
}
