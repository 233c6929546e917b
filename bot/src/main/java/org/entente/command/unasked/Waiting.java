package org.entente.command.unasked;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.card.Markup;
import org.entente.command.record.Waits.Begun;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.partnership.Member;
import org.entente.partnership.Organisation;
import org.entente.partnership.Person;
import org.entente.script.Question;

/** All that a partnership waits for: answers, words on proposed texts, confirmations, invitations and people who ask to join. */
record Waiting(Look look) {

    List<Wait> all() {
        List<Wait> waits = new ArrayList<>();
        answers(waits);
        texts(waits);
        confirmations(waits);
        invitations(waits);
        joiners(waits);
        return waits;
    }

    private record Place(String script, String question) {}

    /** Questions that the channel shows, or that others have answered; once a text is proposed, that is awaited. */
    private void answers(List<Wait> waits) {
        Map<Place, Begun> begun = new HashMap<>();
        look.record().waits().begun(look.partnership().id())
                .forEach(one -> begun.put(new Place(one.script(), one.question()), one));
        for (Interview interview : look.interviews()) {
            for (Question question : interview.asked()) {
                Optional.ofNullable(begun.get(new Place(interview.script().id(), question.id())))
                        .filter(one -> !interview.isParked(question) && interview.proposed(question).isEmpty())
                        .ifPresent(one -> interview.awaited(question)
                                .forEach(organisation -> waits.add(answer(one, question, organisation))));
            }
        }
    }

    private Wait answer(Begun begun, Question question, Organisation organisation) {
        return new Wait(look.key("answer", begun.run(), begun.question(), organisation.id()), begun.since(),
                organisation.id(), voices(organisation.id()),
                speech -> speech.say("unasked.wait-answer", "organisation", Markup.typed(organisation.name()), "title",
                        speech.in(question.title())));
    }

    /** Proposals to which an organisation has said nothing since they were made, or since it joined. */
    private void texts(List<Wait> waits) {
        Map<Long, Instant> joined = look.record().waits().joined(look.partnership().id());
        for (Interview interview : look.interviews()) {
            interview.asked().stream().filter(question -> !interview.isParked(question))
                    .forEach(question -> interview.organisations().forEach(one -> interview.proposed(question).stream()
                            .filter(proposal -> proposal.stance(one.id()) instanceof Stance.Silent).findFirst()
                            .ifPresent(proposal -> waits.add(text(proposal, question, one, joined)))));
        }
    }

    /** Of a text in two languages the older version stands for both. */
    private Wait text(Proposal proposal, Question question, Organisation organisation, Map<Long, Instant> joined) {
        Instant since = Optional.ofNullable(joined.get(organisation.id())).filter(proposal.at()::isBefore)
                .orElse(proposal.at());
        return new Wait(
                look.key("text", proposal.script(), question.id(), proposal.revision(), organisation.id(),
                        proposal.at().toEpochMilli()),
                since, organisation.id(), everyVoice(organisation.id()).map(Member::person).toList(),
                speech -> speech.say("unasked.wait-text", "organisation", Markup.typed(organisation.name()), "title",
                        speech.in(question.title())),
                true);
    }

    /** What a facilitator entered for an organisation. */
    private void confirmations(List<Wait> waits) {
        for (Organisation organisation : look.partnership().organisations()) {
            for (Answer answer : look.record().answers(look.partnership().id()).unconfirmed(organisation.id())) {
                look.content().script(answer.script()).flatMap(script -> script.question(answer.question()))
                        .ifPresent(question -> waits.add(confirmation(answer, question, organisation)));
            }
        }
    }

    private Wait confirmation(Answer answer, Question question, Organisation organisation) {
        return new Wait(
                look.key("confirm", answer.script(), answer.question(), organisation.id(), answer.revision(),
                        answer.at().toEpochMilli()),
                answer.at(), organisation.id(), voices(organisation.id()),
                speech -> speech.say("unasked.wait-confirm", "organisation", Markup.typed(organisation.name()), "title",
                        speech.in(question.title())));
    }

    private void invitations(List<Wait> waits) {
        Map<Long, Instant> invited = look.record().waits().invited(look.partnership().id());
        look.partnership().nominations().forEach(nomination -> Optional.ofNullable(invited.get(nomination.id()))
                .ifPresent(since -> waits.add(new Wait(look.key("invited", nomination.id()), since,
                        nomination.organisation(), List.of(nomination.person()),
                        speech -> speech.say("unasked.wait-invited", "organisation", name(nomination
                                .organisation()))))));
    }

    private void joiners(List<Wait> waits) {
        Map<Long, Instant> joining = look.record().waits().joining(look.partnership().id());
        look.partnership().group().joiners().forEach(joiner -> Optional.ofNullable(joining.get(joiner.id()))
                .ifPresent(since -> waits.add(new Wait(look.key("joining", joiner.id()), since, joiner.organisation(),
                        voices(joiner.organisation()),
                        speech -> speech.say("unasked.wait-joiner", "organisation", name(joiner.organisation()),
                                "person", Markup.typed(joiner.person().name()))))));
    }

    private String name(long organisation) {
        return look.partnership().organisation(organisation).map(Organisation::name).map(Markup::typed).orElse("");
    }

    /** Its leads, or else its deputies. */
    private List<Person> voices(long organisation) {
        List<Member> voices = everyVoice(organisation).toList();
        List<Person> leads = voices.stream().filter(Member::lead).map(Member::person).toList();
        return leads.isEmpty() ? voices.stream().map(Member::person).toList() : leads;
    }

    /** Its leads and its deputies. */
    private Stream<Member> everyVoice(long organisation) {
        return look.partnership().members().stream()
                .filter(member -> member.organisation() == organisation && member.voice());
    }
}
