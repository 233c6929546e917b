package org.entente.raci;

/** What a role has to do with a task (G, Part 3 step 3). */
public enum Letter {
    /** Responsible: does the work (I-35). */
    R,
    /** Accountable: answers for the task, decides, may veto (I-36). */
    A,
    /** Consulted before, both ways (I-37). */
    C,
    /** Informed after, one way (I-38). */
    I
}
