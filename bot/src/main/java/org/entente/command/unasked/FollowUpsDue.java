package org.entente.command.unasked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.command.unasked.Notice.Kind;
import org.entente.command.unasked.Notice.Told;
import org.entente.conversation.FollowUp;
import org.entente.conversation.FollowUp.Owner;
import org.entente.partnership.Member;
import org.entente.partnership.Organisation;
import org.entente.partnership.Person;

/**
 * What is to be done by tomorrow, and what is overdue, each told once to whoever sees to it: its owner, or else the
 * organisation's leads, or else the facilitators. A private one is told to its own organisation's people alone.
 */
public final class FollowUpsDue implements Rule {

    private static final int MOST_LINES = 6;
    private static final int LONGEST = 200;

    private record Errand(FollowUp followUp, String key) {}

    @Override
    public List<Notice> due(Look look) {
        Map<Person, List<Errand>> open = new LinkedHashMap<>();
        Map<Person, List<Errand>> own = new LinkedHashMap<>();
        look.record().followUps().open(look.partnership().id(), OptionalLong.empty())
                .forEach(followUp -> sort(look, followUp, open));
        for (Organisation organisation : look.partnership().organisations()) {
            look.record().followUps().open(look.partnership().id(), OptionalLong.of(organisation.id())).stream()
                    .filter(FollowUp::isPrivate).forEach(followUp -> sort(look, followUp, own));
        }
        List<Notice> notices = new ArrayList<>();
        open.forEach((person, errands) -> notices.add(notice(look, person, errands, Kind.FOLLOW_UP, true)));
        own.forEach((person, errands) -> notices.add(notice(look, person, errands, Kind.OWN_FOLLOW_UP, false)));
        return notices;
    }

    private static void sort(Look look, FollowUp followUp, Map<Person, List<Errand>> errands) {
        LocalDate today = look.today();
        Optional<String> step = followUp.day().filter(day -> !day.isAfter(today.plusDays(1)))
                .map(day -> day + (day.isBefore(today) ? " OVERDUE" : " SOON"));
        step.ifPresent(reached -> people(look, followUp).forEach(person -> {
            String key = look.key("followup", followUp.id(), reached, person.id());
            if (!look.said(key)) {
                errands.computeIfAbsent(person, unseen -> new ArrayList<>()).add(new Errand(followUp, key));
            }
        }));
    }

    private static List<Person> people(Look look, FollowUp followUp) {
        Optional<Person> owner = followUp.plan().owner().filter(Owner.Someone.class::isInstance)
                .map(someone -> ((Owner.Someone) someone).person())
                .filter(person -> !followUp.isPrivate() || speaksFor(look, person, followUp.organisation()));
        if (owner.isPresent()) {
            return List.of(owner.get());
        }
        List<Person> leads = look.partnership().members().stream().filter(Member::lead)
                .filter(lead -> followUp.organisation().equals(OptionalLong.of(lead.organisation())))
                .map(Member::person).toList();
        return leads.isEmpty() && !followUp.isPrivate() ? look.partnership().facilitators() : leads;
    }

    private static boolean speaksFor(Look look, Person person, OptionalLong organisation) {
        return look.partnership().members().stream().filter(member -> member.person().id() == person.id())
                .anyMatch(member -> organisation.equals(OptionalLong.of(member.organisation())));
    }

    private static Notice notice(Look look, Person person, List<Errand> errands, Kind kind, boolean open) {
        Set<String> keys = errands.stream().map(Errand::key).collect(Collectors.toSet());
        LocalDate today = look.today();
        return new Told(keys, kind, person, open, speech -> speech.say("unasked.follow-ups")
                + errands.stream().limit(MOST_LINES).map(errand -> "\n- " + line(speech, errand.followUp(), today))
                        .collect(Collectors.joining())
                + (errands.size() > MOST_LINES
                        ? "\n- " + speech.say("unasked.more", "count", errands.size() - MOST_LINES)
                        : ""));
    }

    private static String line(Speech speech, FollowUp followUp, LocalDate today) {
        return speech.say(followUp.isOverdue(today) ? "unasked.overdue" : "unasked.due", "words",
                Markup.typed(Markup.line(followUp.plan().words()), LONGEST), "date", followUp.day().orElse(today));
    }
}
