package org.entente.store.rows;

import java.util.List;
import java.util.Set;

/** Which tables hold something of a partnership. A new table has its place in one of the two lists: a test looks. */
final class Holdings {

    /** Those whose rows go with the partnership, each before the tables to which it refers. */
    static final List<Table> IN_ORDER = List.of(Table.ofRun("answer"), Table.ofRun("shown"), Table.ofRun("card"),
            Table.of("run"), Table.of("raci"), Table.of("version"), Table.of("deletion_consent"), Table.of("deletion"),
            Table.of("absence"), Table.of("tie"), Table.of("joiner"), Table.of("nomination"), Table.of("membership"),
            Table.of("facilitator"), Table.of("organisation"));

    /** Those that outlast it: what a person has of their own, and what names nobody. */
    static final Set<String> STAYING = Set.of("database", "person", "kept_form", "interaction");

    private Holdings() {}

    /** @param byRun whether its rows name the partnership by a run */
    record Table(String name, boolean byRun) {

        static Table of(String name) {
            return new Table(name, false);
        }

        static Table ofRun(String name) {
            return new Table(name, true);
        }

        String deletion() {
            return byRun
                    ? "delete from " + name + " where run in (select id from run where partnership = :id)"
                    : "delete from " + name + " where partnership = :id";
        }
    }
}
