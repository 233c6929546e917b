package org.entente.command.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms that were refused and whose text waits for its author; at most one for each form and person. */
public interface KeptForms {

    /**
     * What the person wrote and picked, by the fields' ids.
     *
     * @param discord Discord's id of the person
     * @param form    which form, as {@link org.entente.command.Kept} names it
     */
    Optional<Map<String, List<String>>> find(String discord, String form);

    /** What can be done to them. */
    interface Changing extends KeptForms {

        void keep(long person, String form, Map<String, List<String>> fields);

        /** Nothing happens where nothing was kept. */
        void drop(String discord, String form);
    }
}
