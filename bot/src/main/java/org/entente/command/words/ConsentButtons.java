package org.entente.command.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.conversation.Proposal;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.text.Language;

/** The way from answers to a proposal, and from a proposal to each organisation's word on it. */
public record ConsentButtons(Speech speech, Interview interview, Question question) {

    /** On a button: the clause's own words are to be changed. */
    public static final String EDIT = "edit";
    /** On a button: an organisation of the partnership whose text it is. */
    public static final String HERE = "of";
    private static final int LONGEST_NAME = 40;
    private static final int MOST_ANSWERS = 4;

    /** Where {@code /wording} finds the question again. */
    public static Target to(String action, Interview interview, Question question) {
        return Target.to("wording " + action).with("question", interview.script().id() + "/" + question.id());
    }

    /** @param whole whether the text stands there in full; if not, the first button leads to where it does */
    public List<Button> buttons(boolean whole) {
        if (question.about() == Question.About.EACH_ORGANISATION || interview.organisations().size() < 2) {
            return List.of();
        }
        return interview.proposed(question).isEmpty() ? proposing() : stating(whole);
    }

    private List<Button> proposing() {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.plain(say("wording.button.propose"), to("propose", interview, question)));
        List<Answer> given = interview.organisations().stream().flatMap(one -> interview.answer(question, one).stream())
                .filter(answer -> !answer.skipped()).toList();
        List<Answer> different = isCommon(given) ? given.subList(0, 1) : given;
        different.stream().limit(MOST_ANSWERS).forEach(answer -> use(answer, isCommon(given)).ifPresent(buttons::add));
        return buttons;
    }

    /** All of them said the very same, which one tap proposes. */
    private boolean isCommon(List<Answer> given) {
        return given.size() == interview.organisations().size()
                && given.stream().map(Answer::value).distinct().count() == 1;
    }

    private Optional<Button> use(Answer answer, boolean common) {
        Optional<Organisation> of = interview.organisations().stream()
                .filter(one -> one.id() == answer.organisation()).findFirst();
        return of.map(one -> Button.plain(common
                ? speech.say("wording.button.use-common")
                : speech.say("wording.button.use", "organisation", Markup.cut(one.name(), LONGEST_NAME)),
                to("propose", interview, question).with("organization", one.id()).with("seen", answer.revision())));
    }

    private List<Button> stating(boolean whole) {
        List<Proposal> proposals = interview.proposed(question);
        String revisions = Consent.revisions(proposals);
        List<Button> buttons = new ArrayList<>();
        boolean agreed = proposals.stream().allMatch(one -> one.isAgreed(interview.organisations()));
        if (!agreed) {
            buttons.add(whole
                    ? Button.main(say("wording.button.agree"), stance("agree", true, revisions))
                    : Button.main(say("wording.button.read-agree"), to("agree", interview, question)));
            buttons.add(Button.plain(say("wording.button.reserve"), stance("reserve", whole, revisions)));
            buttons.add(Button.plain(say("wording.button.object"), stance("object", whole, revisions)));
        }
        buttons.add(Button.plain(say("wording.button.change"), changing(proposals.getFirst())));
        buttons.add(Button.plain(say("wording.button.show"), to("show", interview, question)));
        if (question.kind().isEditable()) {
            buttons.add(Button.plain(say("wording.button.edit"), to("propose", interview, question).with(EDIT, 1)));
        }
        return buttons;
    }

    /** Where a lead says something of what stands now. */
    public Target stance(String action) {
        return stance(action, true, Consent.revisions(interview.proposed(question)));
    }

    private Target stance(String action, boolean whole, String revisions) {
        Target target = to(action, interview, question);
        return whole ? here(target.with("revision", revisions), interview) : target;
    }

    /** Made for the interview's organisations: another partnership in the same channel counts its texts from 1 too. */
    private static Target here(Target target, Interview interview) {
        return target.with(HERE, interview.organisations().getFirst().id());
    }

    private Target changing(Proposal proposal) {
        Target target = to("propose", interview, question);
        return proposal.language().map(language -> target.with("language", language.code())).orElse(target);
    }

    /** Proposes the text's version in a language that has none yet. */
    public Optional<Button> twin(Language language) {
        List<Proposal> proposals = interview.proposed(question);
        boolean missing = proposals.stream().allMatch(one -> one.value() instanceof Value.Words
                && one.language().filter(language::equals).isEmpty());
        return !missing || proposals.isEmpty()
                ? Optional.empty()
                : Optional.of(Button.plain(speech.say(switch (language) {
                    case FRENCH -> "wording.button.twin-french";
                    case ENGLISH -> "wording.button.twin-english";
                }, "number", interview.numberOf(question)), to("propose", interview, question).with("language",
                        language.code())));
    }

    private String say(String key) {
        return speech.say(key, "number", interview.numberOf(question));
    }
}
