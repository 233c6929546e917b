package org.entente.partnership;

/** A person who speaks for exactly one organisation. */
public record Member(Person person, long organisation, Standing standing) {

    /** A lead or deputy gives the organisation's voice; a member answers for it. */
    public enum Standing {
        MEMBER, DEPUTY, LEAD
    }

    public boolean lead() {
        return standing == Standing.LEAD;
    }

    /** Whether their word is the organisation's: leads and deputies. */
    public boolean voice() {
        return standing != Standing.MEMBER;
    }
}
