package org.entente.partnership;

/** A person who speaks for exactly one organisation. */
public record Member(Person person, long organisation, Standing standing) {

    /** A lead gives the organisation's voice; a member answers for it. */
    public enum Standing {
        MEMBER, LEAD
    }

    public boolean lead() {
        return standing == Standing.LEAD;
    }
}
