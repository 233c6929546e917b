package org.entente.rehearsal.browser;

import java.util.Map;

/** A partnership of two organisations in the room's first channel, begun by Amélie Fortin by typed commands in French. */
record Group(Page page) {

    static final String FACILITATOR = "Amélie Fortin";

    Group creates(String name) {
        page.becomes(FACILITATOR);
        page.line().types("/partenariat créer", Map.of("nom", name));
        page.sees("Animation : Amélie Fortin");
        return this;
    }

    Group adds(String organisation) {
        page.becomes(FACILITATOR);
        page.line().types("/organisation ajouter", Map.of("nom", organisation));
        page.sees(organisation);
        return this;
    }

    /** The card of the first question is there. */
    Group beginsToTalk() {
        page.becomes(FACILITATOR);
        page.line().types("/conversation commencer", Map.of());
        page.sees("Question 1 sur 15");
        return this;
    }

    static Group talking(Page page) {
        return new Group(page).creates("Du projet à l'emploi").adds("Horizon").adds("Tremplin").beginsToTalk();
    }
}
