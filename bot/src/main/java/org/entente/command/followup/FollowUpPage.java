package org.entente.command.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.ScreenCheck;
import org.entente.command.words.Spoken;
import org.entente.conversation.FollowUp;

/**
 * What is to be done, the overdue first, a few a page with their buttons.
 *
 * @param alone whether the person has said that nobody else sees their screen
 */
public record FollowUpPage(Speech speech, Scene scene, LocalDate today, boolean alone) {

    /** Discord takes 40 components in a message, and each of these needs four. */
    private static final int MOST = 6;
    private static final int MOST_OF_ONE = 400;
    private static final int LONGEST_LABEL = 80;

    /** The group's: whoever takes part. An organisation's: its people alone, also once it is shared. */
    static boolean mayChange(Scene scene, FollowUp followUp) {
        return followUp.organisation().isPresent()
                ? scene.rights().speaksFor(followUp.organisation().getAsLong())
                : scene.rights().takesPart();
    }

    public static FollowUpLine line(Speech speech, LocalDate today) {
        return new FollowUpLine(speech, today, typed -> Markup.typed(Markup.line(typed), MOST_OF_ONE));
    }

    Card card(List<FollowUp> open, long wanted) {
        Card.Builder card = Card.builder();
        if (open.isEmpty()) {
            return card.words(speech.say("followup.none")).buttons(add()).build();
        }
        List<FollowUp> sorted = open.stream().sorted(order()).toList();
        int pages = (sorted.size() + MOST - 1) / MOST;
        int page = Math.clamp(wanted, 1, pages);
        card.words(speech.say("followup.title", "count", sorted.size(), "page", page, "pages", pages));
        sorted.stream().skip((page - 1L) * MOST).limit(MOST).forEach(one -> show(card, one));
        card.divider();
        return (page < pages
                ? card.buttons(add(), Button.plain(speech.say("followup.next-page"), to("list").with("page", page + 1)))
                : card.buttons(add())).build();
    }

    private Comparator<FollowUp> order() {
        return Comparator.comparing((FollowUp one) -> !one.isOverdue(today))
                .thenComparing(one -> one.day().orElse(LocalDate.MAX)).thenComparingLong(FollowUp::id);
    }

    private void show(Card.Builder card, FollowUp one) {
        card.words("- " + line(speech, today).of(one) + " · *" + whose(one) + "*");
        if (mayChange(scene, one)) {
            card.buttons(button("followup.button-done", "done", one), button("followup.button-snooze", "snooze", one));
        }
    }

    private String whose(FollowUp one) {
        if (one.organisation().isEmpty()) {
            return speech.say("followup.of-group");
        }
        return speech.say(one.isPrivate() ? "followup.of-own" : "followup.of-other", "organisation",
                Spoken.name(scene.partnership(), one.organisation().getAsLong()));
    }

    private Button button(String key, String action, FollowUp one) {
        String label = speech.say(key, "followup", Markup.line(one.plan().words()));
        return Button.plain(Markup.cut(label, LONGEST_LABEL),
                Target.to(NextSteps.NAME + " " + action).with("followup", one.id()));
    }

    private Button add() {
        return Button.main(speech.say("followup.button-add"), Target.to(NextSteps.NAME + " add"));
    }

    private Target to(String action) {
        return ScreenCheck.remembering(alone, Target.to(NextSteps.NAME + " " + action));
    }
}
