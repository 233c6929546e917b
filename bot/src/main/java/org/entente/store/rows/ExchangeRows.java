package org.entente.store.rows;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.entente.command.record.Exchanges;
import org.entente.conversation.FollowUp;
import org.entente.store.exchange.PrivateJson;
import org.entente.store.exchange.Whole;
import org.entente.store.exchange.WholeJson;
import org.jdbi.v3.core.Handle;

/** Whole partnerships, read from all their tables and written to them again. */
final class ExchangeRows implements Exchanges.Changing {

    private final Handle handle;
    private final Editions editions;
    private final Partnerships partnerships;
    private final Roles roles;
    private final Runs runs;

    ExchangeRows(Handle handle, Editions editions, Partnerships partnerships, Roles roles, Runs runs) {
        this.runs = runs;
        this.handle = handle;
        this.editions = editions;
        this.partnerships = partnerships;
        this.roles = roles;
    }

    @Override
    public String shared(long partnership) {
        return WholeJson.write(new WholeReading(handle, editions, partnerships.partnership(partnership).orElseThrow())
                .whole());
    }

    @Override
    public Optional<String> ofOrganisation(long partnership, long organisation) {
        return new WholeReading(handle, editions, partnerships.partnership(partnership).orElseThrow())
                .own(organisation).map(PrivateJson::write);
    }

    @Override
    public Optional<OwnPart> ownPart(String json) {
        return PrivateJson.read(json).map(own -> new OwnPart(
                own.runs().stream().filter(run -> run.closed().isEmpty()).flatMap(ExchangeRows::newest).toList(),
                own.next().stream().filter(next -> next.done().isEmpty()).map(ExchangeRows::plan).toList()));
    }

    private static Stream<Said> newest(Whole.Run run) {
        return run.answers().stream()
                .filter(entry -> run.answers().stream().noneMatch(later -> later.question().equals(entry.question())
                        && later.revision() > entry.revision()))
                .map(entry -> new Said(run.script(), entry.question(), entry.value(), entry.language()));
    }

    /** An owner who was somebody stays in words: no account travels. */
    private static FollowUp.Plan plan(Whole.Next next) {
        Optional<FollowUp.Source> source = next.source().isEmpty()
                ? Optional.empty()
                : Optional.of(new FollowUp.Source(next.source().getFirst(), next.source().getLast()));
        return new FollowUp.Plan(source, next.words(), next.owner().map(FollowUp.Owner.Title::new), next.due());
    }

    @Override
    public OptionalLong restore(String json, String guild, String channel, long by) {
        Optional<Whole> read = WholeJson.read(json);
        return read.isEmpty() ? OptionalLong.empty() : OptionalLong.of(restore(read.get(), guild, channel, by));
    }

    private long restore(Whole whole, String guild, String channel, long by) {
        editions.pin(whole.edition());
        long partnership = partnerships.create(whole.name(), guild, channel, whole.settings().language(),
                whole.edition().hash(), by);
        partnerships.set(partnership, whole.settings());
        roles.addFacilitator(partnership, by);
        new WholeWriting(handle, runs, partnership).write(whole);
        return partnership;
    }
}
