package org.entente.store.rows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tables hold something of a partnership. A new table has its place in one of the two lists: a test looks. */
public final class Holdings {

    /** Those whose rows go with the partnership, each before the tables to which it refers. */
    public static final List<Table> IN_ORDER = List.of(Table.ofRun("park_offer"), Table.ofRun("parked"), Table.ofRun(
            "shared_answer"),
            Table.of("follow_up"), Table.ofRun("share"), Table.ofRun("stance"), Table.ofRun("proposal"), Table.ofRun(
                    "answer"), Table.ofRun("shown"), Table.ofRun(
                            "card"),
            Table.of("run"), Table.of("meeting"), Table.of("adoption"), Table.of("raci"), Table.of("approval"), Table
                    .of("signature"),
            Table.of("version"), Table.of("document_choice"), Table.of("deletion_consent"),
            Table.of("deletion"),
            Table.of("notice"), Table.of("page_waiting"), Table.of("presence"), Table.of("absence"), Table.of("tie"),
            Table.of("model_consent"), Table.of("model_summary"), Table.of("model_use"), Table.of(
                    "model_wording"), Table.of("own_template"), Table.of("joiner"), Table.of("nomination"), Table.of(
                            "membership"),
            Table.of("facilitator"), Table.of("organisation"));

    /** Those of which no row goes with it, save its own and that of its scripts. */
    public static final Set<String> STAYING = Set.of("database", "person", "edition", "partnership", "kept_form",
            "reminder_choice", "scheduled_tasks", "interaction");

    private Holdings() {}

    /** The names of those that go. */
    public static Set<String> names() {
        return IN_ORDER.stream().map(Table::name).collect(Collectors.toSet());
    }

    /** @param byRun whether its rows name the partnership by a run */
    public record Table(String name, boolean byRun) {

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
