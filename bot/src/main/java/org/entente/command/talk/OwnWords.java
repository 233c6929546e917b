package org.entente.command.talk;

import java.util.Map;
import java.util.Optional;
import org.entente.command.Refused;
import org.entente.command.Scene;
import org.entente.command.card.Markup;
import org.entente.conversation.Answer;
import org.entente.conversation.Answer.Entered;
import org.entente.partnership.Organisation;

/** Whose words an answer is: what an organisation has answered itself, only its own people change. */
record OwnWords(Scene scene, Organisation organisation, Optional<Answer> present) {

    /** In whose voice the person enters something for the organisation. */
    Entered entered() {
        return scene.rights().speaksFor(organisation.id()) ? Entered.BY_MEMBER : Entered.BY_FACILITATOR;
    }

    /** Whether what stands is not the person's to change. */
    boolean closed() {
        return entered() == Entered.BY_FACILITATOR
                && present.filter(answer -> answer.entered() == Entered.BY_MEMBER).isPresent();
    }

    Refused refused() {
        return new Refused("interview.own-words", Map.of("organisation", Markup.typed(organisation.name())));
    }
}
