package org.entente.script;

/** A place in a document that answers fill, written {@code memorandum/purpose}. */
public record SlotRef(String plan, String slot) {

    @Override
    public String toString() {
        return plan + "/" + slot;
    }
}
