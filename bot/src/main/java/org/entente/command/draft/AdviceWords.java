package org.entente.command.draft;

import org.entente.command.Speech;
import org.entente.command.words.ChosenDocument;
import org.entente.document.advice.Advice;
import org.entente.document.advice.Basis;
import org.entente.document.advice.Conflict;
import org.entente.document.advice.Turn;

/** Each reason, each thing that would change the advice and each conflict, in one plain sentence. */
record AdviceWords(Speech speech) {

    String reason(Advice.Reason reason, int organisations) {
        return switch (reason) {
            case PAID -> speech.say("advice.reason.paid");
            case COMMON_BUDGET -> speech.say("advice.reason.common-budget");
            case MONEY -> speech.say("advice.reason.money");
            case CREATED_TOGETHER -> speech.say("advice.reason.created-together");
            case MORE_THAN_THREE -> speech.say("advice.reason.more-than-three", "count", organisations);
            case NO_MONEY -> speech.say("advice.reason.no-money");
            case OWN_SERVICES -> speech.say("advice.reason.own-services");
            case UP_TO_THREE -> speech.say("advice.reason.up-to-three");
            case LOCAL -> speech.say("advice.reason.local");
            case BRIEF -> speech.say("advice.reason.brief");
            case WIDE -> speech.say("advice.reason.wide");
            case LASTING -> speech.say("advice.reason.lasting");
        };
    }

    String change(Turn.Change change) {
        String turn = speech.say(switch (change.turn()) {
            case PAYING -> "advice.turn.paying";
            case COMMON_BUDGET -> "advice.turn.common-budget";
            case NO_MONEY -> "advice.turn.no-money";
            case CREATING_TOGETHER -> "advice.turn.creating-together";
            case OWN_SERVICES -> "advice.turn.own-services";
            case MORE_THAN_THREE -> "advice.turn.more-than-three";
            case UP_TO_THREE -> "advice.turn.up-to-three";
            case LOCAL_AND_BRIEF -> "advice.turn.local-and-brief";
            case WIDE -> "advice.turn.wide";
            case LASTING -> "advice.turn.lasting";
        });
        return speech.say("advice.change", "turn", turn, "document", ChosenDocument.name(speech, change.then()));
    }

    String lack(Basis.Lack lack) {
        return speech.say(lack.differs() ? "advice.lack-differs" : "advice.lack", "title",
                speech.in(lack.question().title()));
    }

    String conflict(Conflict conflict) {
        return speech.say(switch (conflict) {
            case MONEY -> "advice.conflict.money";
            case PAYMENT -> "advice.conflict.payment";
            case MANY -> "advice.conflict.many";
            case CREATED_TOGETHER -> "advice.conflict.created-together";
            case LIGHT -> "advice.conflict.light";
            case HEAVY -> "advice.conflict.heavy";
        });
    }
}
