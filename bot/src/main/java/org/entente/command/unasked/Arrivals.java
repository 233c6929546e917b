package org.entente.command.unasked;

import java.util.List;
import java.util.Set;
import org.entente.command.Reading;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.unasked.Notice.Kind;
import org.entente.command.unasked.Notice.Page;
import org.entente.partnership.Member;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;

/** Somebody new gets the handover page and their open actions. */
public final class Arrivals implements Rule {

    private final Welcome welcome;

    /** Draws the page. */
    public interface Welcome {

        Card page(Speech speech, Partnership partnership, Person person, Reading record);
    }

    public Arrivals(Welcome welcome) {
        this.welcome = welcome;
    }

    @Override
    public List<Notice> due(Look look) {
        return look.partnership().members().stream().map(Member::person)
                .filter(person -> !look.said(key(look, person)))
                .map(person -> (Notice) new Page(Set.of(key(look, person)), Kind.ARRIVAL, person,
                        speech -> welcome.page(speech, look.partnership(), person, look.record())))
                .toList();
    }

    private static String key(Look look, Person person) {
        return look.key("arrival", person.id());
    }
}
