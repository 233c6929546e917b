package org.entente.rehearsal.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bot goes and comes back in the middle of a meeting, and everything goes on. */
class RestartTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("fr-CA,fr");

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void theMeetingGoesOnWithTheButtonsFromBefore() {
        new Group(page).creates("Du projet à l'emploi");
        page.eyes.tell("watchBot");
        page.presses("Redémarrer le bot");
        page.eyes.until(() -> "the bot did not come back", () -> page.eyes.is("botCameBack"));
        page.presses("Ajouter une organisation");
        page.form().opens().fills("Nom de l'organisation", "Horizon Rivière-Nord").sends();
        page.sees("Ajoutez au moins une autre organisation");
        new Group(page).adds("Tremplin").beginsToTalk();
    }

    @Test
    void aFreshStartForgetsEverythingAndThePageFindsTheNewRoom() {
        page.says("Bonjour");
        page.eyes.tell("watchBot");
        page.presses("Tout recommencer à neuf");
        page.presses("Tout supprimer");
        page.shows("Essayez une rencontre, sans Discord");
        page.isThere();
        page.doesNotSee("Bonjour");
    }
}
