package org.entente.script;

import java.util.Set;
import org.entente.text.Text;

/**
 * How a language model is asked for something; what it returns is checked all the same.
 *
 * @param version counts up with every change, so that what was made with an older one is made anew
 * @param system  how to work
 * @param task    what is asked, with {@link #TASK_PLACES}
 * @param repair  what is said where too much of an answer had no evidence, with {@link #REPAIR_PLACES}
 */
public record Prompt(String id, int version, Text system, Text task, Text repair) {

    public static final String SUMMARY = "summary";
    public static final String WORDING = "wording";
    /** The prompts that Entente asks with; a file for each is built in. */
    public static final Set<String> IDS = Set.of(SUMMARY, WORDING);
    /** What the group was asked, and who takes part. */
    public static final Set<String> TASK_PLACES = Set.of("about", "organisations");
    /** What was left out and why, and which organisations nothing rests on. */
    public static final Set<String> REPAIR_PLACES = Set.of("faults", "silent");
}
