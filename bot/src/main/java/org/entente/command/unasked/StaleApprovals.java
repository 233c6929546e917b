package org.entente.command.unasked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Scene;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.unasked.Notice.Kind;
import org.entente.command.unasked.Notice.Told;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Materials;
import org.entente.command.words.Signed;
import org.entente.command.words.Standing;
import org.entente.document.Approval;
import org.entente.partnership.Member;
import org.entente.partnership.Person;
import org.entente.partnership.Rights;

/**
 * Whoever approved a version learns, once for each approval, that what would be exported has changed since; not of what
 * all have signed, which stays as it is.
 */
public final class StaleApprovals implements Rule {

    private final Standing standing;

    public StaleApprovals(Materials materials) {
        this.standing = new Standing(materials);
    }

    private record To(Person person, String document, int version, long organisation) {}

    @Override
    public List<Notice> due(Look look) {
        Scene scene = new Scene(look.partnership(), look.content(), Rights.of(look.partnership(), "", Set.of()));
        boolean news = record(look, scene).stream().anyMatch(one -> !look.said(key(look, one)));
        if (!news) {
            return List.of();
        }
        String document = ChosenDocument.plan(scene, look.record());
        Map<To, Set<String>> told = new LinkedHashMap<>();
        Signed signed = new Signed(look.record(), look.partnership());
        standing.of(scene, look.record()).stale().stream().filter(one -> !look.said(key(look, one)) && !signed.of(
                document, one.version()).complete())
                .forEach(one -> person(look, one).ifPresent(person -> told.computeIfAbsent(new To(person, document, one
                        .version(), one.organisation()), to -> new LinkedHashSet<>()).add(key(look, one))));
        List<Notice> notices = new ArrayList<>();
        told.forEach((to, keys) -> notices.add(notice(look, to, keys)));
        return notices;
    }

    private static List<Approval> record(Look look, Scene scene) {
        String plan = ChosenDocument.plan(scene, look.record());
        return look.record().versions().approvals(look.partnership().id(), plan).stream()
                .filter(one -> one.withdrawn().isEmpty()).toList();
    }

    private static String key(Look look, Approval approval) {
        return look.key("stale", approval.id());
    }

    private static Notice notice(Look look, To to, Set<String> keys) {
        String organisation = look.partnership().organisation(to.organisation())
                .map(one -> Markup.typed(one.name())).orElse("?");
        return new Told(keys, Kind.STALE, to.person(), true,
                speech -> speech.say("unasked.stale", "organisation", organisation, "version", to.version()),
                Optional.of(speech -> Button.main(speech.say("button.compare-now", "from", to.version()),
                        Target.to("draft compare").with("from", to.version()).with("to", "now").with("document", to
                                .document()))));
    }

    /** Who gave it; where they are no longer with the organisation, one of its voices. */
    private static Optional<Person> person(Look look, Approval approval) {
        List<Member> voices = look.partnership().members().stream()
                .filter(member -> member.organisation() == approval.organisation()).toList();
        return voices.stream().map(Member::person).filter(person -> person.id() == approval.person()).findFirst()
                .or(() -> voices.stream().filter(Member::voice).map(Member::person).findFirst());
    }
}
