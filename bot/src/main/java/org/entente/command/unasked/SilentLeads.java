package org.entente.command.unasked;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.command.card.Markup;
import org.entente.command.unasked.Notice.About;
import org.entente.command.unasked.Notice.Kind;
import org.entente.partnership.Member;
import org.entente.partnership.Organisation;
import org.entente.partnership.Silence;

/** A lead who has given no sign for thirty days, announced once for each silence. */
public final class SilentLeads implements Rule {

    @Override
    public List<Notice> due(Look look) {
        return look.partnership().members().stream().filter(Member::lead).flatMap(lead -> notice(look, lead).stream())
                .toList();
    }

    private static Optional<Notice> notice(Look look, Member lead) {
        Optional<Instant> last = look.record().memberships().lastAct(look.partnership().id(), lead.person().id())
                .filter(act -> Silence.of(act, look.now()));
        return last.map(act -> look.key("silent", lead.person().id(), act.toEpochMilli()))
                .filter(key -> !look.said(key)).map(key -> new About(Set.of(key), Kind.SILENCE,
                        lead.person(), (speech, person) -> speech.say("unasked.silent", "person", person,
                                "organisation", look
                                        .partnership().organisation(lead.organisation()).map(Organisation::name)
                                        .map(Markup::typed).orElse(""), "count", (int) Silence.LONGEST.toDays())));
    }
}
