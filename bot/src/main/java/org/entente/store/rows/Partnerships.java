package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.entente.command.Writing.AlreadyThere;
import org.entente.partnership.Partnership;
import org.entente.partnership.Settings;
import org.entente.store.json.SettingsJson;
import org.entente.text.Language;
import org.jdbi.v3.core.Handle;

/** The table {@code partnership}, read with everybody who takes part where that has changed. */
final class Partnerships {

    private static final String HEAD = """
            select id, name, guild, channel, language, edition, created_at, settings, revision from partnership""";

    private final Handle handle;
    private final Clock clock;
    private final KeptPartnerships kept;
    private final GroupRows group;

    Partnerships(Handle handle, Clock clock, KeptPartnerships kept) {
        this.handle = handle;
        this.clock = clock;
        this.kept = kept;
        this.group = new GroupRows(handle);
    }

    /** What was read of the partnership so far is out of date from now on. */
    static void changed(Handle handle, long partnership) {
        handle.createUpdate("update partnership set revision = revision + 1 where id = :id").bind("id", partnership)
                .execute();
    }

    Optional<Partnership> in(String guild, String channel) {
        return handle
                .createQuery(HEAD + " where guild = :guild and channel = :channel and closed_at is null")
                .bind("guild", guild).bind("channel", channel).map((row, context) -> whole(row)).findOne();
    }

    Optional<Partnership> partnership(long id) {
        return handle.createQuery(HEAD + " where id = :id").bind("id", id).map((row, context) -> whole(row))
                .findOne();
    }

    private Partnership whole(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long revision = row.getLong("revision");
        Optional<Partnership> unchanged = kept.find(id, revision);
        return unchanged.isPresent() ? unchanged.get() : kept.keep(revision, read(id, row));
    }

    private Partnership read(long id, ResultSet row) throws SQLException {
        return new Partnership(id, row.getString("name"), row.getString("guild"), row.getString("channel"),
                SettingsJson.read(row.getString("settings"), Columns.language(row)), row.getString("edition"),
                Columns.instant(row, "created_at"), group.organisations(id), group.of(id));
    }

    void set(long id, Settings settings) {
        Changes.one(handle.createUpdate("""
                update partnership set language = :language, settings = :settings, revision = revision + 1
                where id = :id""").bind("language", settings.language().code())
                .bind("settings", SettingsJson.write(settings)).bind("id", id));
    }

    long create(String name, String guild, String channel, Language language, String edition, long by) {
        if (in(guild, channel).isPresent()) {
            throw new AlreadyThere();
        }
        return handle.createQuery("""
                insert into partnership (name, guild, channel, language, edition, created_by, created_at)
                values (:name, :guild, :channel, :language, :edition, :by, :now) returning id""").bind("name", name)
                .bind("guild", guild).bind("channel", channel).bind("language", language.code())
                .bind("edition", edition).bind("by", by).bind("now", clock.millis()).mapTo(Long.class).one();
    }
}
