package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.command.record.Signings;
import org.entente.document.Approval.Withdrawal;
import org.entente.document.Signatory;
import org.entente.document.Signature;
import org.entente.document.SignedFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The table {@code signature}. */
final class SigningRows implements Signings.Changing {

    private final Handle handle;
    private final Clock clock;

    SigningRows(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    @Override
    public List<Signature> all(long partnership) {
        return handle.createQuery("""
                select s.id, s.plan, s.number, s.organisation, s.title, s.name, s.signed_on, s.file_name, s.file_size,
                    s.file_sha256, s.file is not null as kept, p.name as author, s.at, w.name as withdrawer,
                    s.withdrawn_at
                from signature s join person p on p.id = s.person left join person w on w.id = s.withdrawn_by
                where s.partnership = :partnership order by s.id""").bind("partnership", partnership)
                .map((row, context) -> signature(row)).list();
    }

    private static Signature signature(ResultSet row) throws SQLException {
        Optional<Withdrawal> withdrawn = row.getString("withdrawn_at") == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(row.getString("withdrawer"), Columns.instant(row, "withdrawn_at")));
        return new Signature(row.getLong("id"), row.getString("plan"), row.getInt("number"),
                row.getLong("organisation"), signatory(row), file(row, row.getBoolean("kept")),
                row.getString("author"), Columns.instant(row, "at"), withdrawn);
    }

    static Signatory signatory(ResultSet row) throws SQLException {
        return new Signatory(row.getString("title"), Optional.ofNullable(row.getString("name")),
                LocalDate.parse(row.getString("signed_on")));
    }

    static Optional<SignedFile> file(ResultSet row, boolean kept) throws SQLException {
        return row.getString("file_name") == null
                ? Optional.empty()
                : Optional.of(new SignedFile(row.getString("file_name"), row.getInt("file_size"),
                        row.getString("file_sha256"), kept));
    }

    @Override
    public Set<Long> parties(long partnership, String plan, int version) {
        return handle.createQuery("""
                select o.id from organisation o join version v on v.partnership = o.partnership
                where v.partnership = :partnership and v.plan = :plan and v.number = :number
                    and o.joined_at <= v.at""").bind("partnership", partnership).bind("plan", plan)
                .bind("number", version).mapTo(Long.class).set();
    }

    @Override
    public Optional<byte[]> file(long signature) {
        return handle.createQuery("select file from signature where id = :id and file is not null")
                .bind("id", signature).map((row, context) -> row.getBytes(1)).findOne();
    }

    @Override
    public long sign(long partnership, String plan, int version, long organisation, Signatory signatory, long person) {
        return insert(handle, partnership, plan, version, organisation, signatory, Optional.empty())
                .bind("person", person).bind("at", clock.millis()).bind("withdrawer", (Long) null)
                .bind("withdrawn", (Long) null).mapTo(Long.class).one();
    }

    /** All but who and when, and who took it back and when; of a file what is known of it. */
    static Query insert(Handle handle, long partnership, String plan, int version, long organisation,
            Signatory signatory, Optional<SignedFile> file) {
        return handle.createQuery("""
                insert into signature (partnership, plan, number, organisation, title, name, signed_on, file_name,
                    file_size, file_sha256, person, at, withdrawn_by, withdrawn_at)
                values (:partnership, :plan, :number, :organisation, :title, :name, :on, :file, :size, :sha256, :person,
                    :at, :withdrawer, :withdrawn) returning id""")
                .bind("partnership", partnership).bind("plan", plan).bind("number", version)
                .bind("organisation", organisation).bind("title", signatory.title())
                .bind("name", signatory.name().orElse(null)).bind("on", signatory.on().toString())
                .bind("file", file.map(SignedFile::name).orElse(null))
                .bind("size", file.map(SignedFile::size).orElse(null))
                .bind("sha256", file.map(SignedFile::sha256).orElse(null));
    }

    @Override
    public void attach(long signature, String name, byte[] content) {
        Changes.one(handle.createUpdate("""
                update signature set file_name = :name, file_size = :size, file_sha256 = :sha256, file = :content
                where id = :id and file_name is null""").bind("name", name).bind("size", content.length)
                .bind("sha256", TemplateRows.sha256(content)).bind("content", content).bind("id", signature));
    }

    @Override
    public void withdraw(long signature, long person) {
        Changes.one(handle.createUpdate("""
                update signature set withdrawn_by = :person, withdrawn_at = :now
                where id = :id and withdrawn_at is null""").bind("person", person).bind("now", clock.millis())
                .bind("id", signature));
    }
}
