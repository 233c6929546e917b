package org.entente.store.rows;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.entente.command.record.Templates;
import org.jdbi.v3.core.Handle;

/** The table {@code own_template}. */
final class TemplateRows implements Templates.Changing {

    private final Handle handle;
    private final Clock clock;

    TemplateRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public Optional<About> of(long organisation) {
        return handle.createQuery("""
                select t.size, t.sha256, t.at, p.name from own_template t join person p on p.id = t.person
                where t.organisation = :organisation""").bind("organisation", organisation)
                .map((row, context) -> new About(row.getInt("size"), row.getString("sha256"), row.getString("name"),
                        Columns.instant(row, "at")))
                .findOne();
    }

    @Override
    public Optional<byte[]> content(long organisation) {
        return handle.createQuery("select content from own_template where organisation = :organisation")
                .bind("organisation", organisation).map((row, context) -> row.getBytes(1)).findOne();
    }

    @Override
    public void keep(long partnership, long organisation, byte[] content, long person) {
        handle.createUpdate("""
                insert into own_template (organisation, partnership, content, size, sha256, person, at)
                values (:organisation, :partnership, :content, :size, :sha256, :person, :now)
                on conflict (organisation) do update set content = excluded.content, size = excluded.size,
                    sha256 = excluded.sha256, person = excluded.person, at = excluded.at""")
                .bind("organisation", organisation).bind("partnership", partnership).bind("content", content)
                .bind("size", content.length).bind("sha256", sha256(content)).bind("person", person)
                .bind("now", clock.millis()).execute();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public boolean remove(long organisation) {
        return handle.createUpdate("delete from own_template where organisation = :organisation")
                .bind("organisation", organisation).execute() > 0;
    }
}
