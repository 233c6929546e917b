package org.entente.store.rows;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.record.KeptForms;
import org.entente.store.json.FieldsJson;
import org.jdbi.v3.core.Handle;

/** The table {@code kept_form}. */
final class KeptFormRows implements KeptForms.Changing {

    private final Handle handle;
    private final Clock clock;

    KeptFormRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public Optional<Map<String, List<String>>> find(String discord, String form) {
        return handle.createQuery("""
                select k.fields from kept_form k join person p on p.id = k.person
                where p.discord = :discord and k.form = :form""").bind("discord", discord).bind("form", form)
                .map((row, context) -> FieldsJson.read(row.getString(1))).findOne();
    }

    @Override
    public void keep(long person, String form, Map<String, List<String>> fields) {
        handle.createUpdate("""
                insert into kept_form (person, form, fields, at) values (:person, :form, :fields, :now)
                on conflict (person, form) do update set fields = excluded.fields, at = excluded.at""")
                .bind("person", person).bind("form", form).bind("fields", FieldsJson.write(fields))
                .bind("now", clock.millis()).execute();
    }

    @Override
    public void drop(String discord, String form) {
        handle.createUpdate("""
                delete from kept_form where form = :form
                and person in (select id from person where discord = :discord)""").bind("form", form)
                .bind("discord", discord).execute();
    }
}
