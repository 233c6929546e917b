package org.entente.command;

import java.util.List;
import java.util.Optional;
import org.entente.command.record.Adoptions;
import org.entente.command.record.Deletions;
import org.entente.command.record.DocumentChoices;
import org.entente.command.record.Exchanges;
import org.entente.command.record.FollowUps;
import org.entente.command.record.Histories;
import org.entente.command.record.KeptForms;
import org.entente.command.record.Lifetimes;
import org.entente.command.record.Memberships;
import org.entente.command.record.Notices;
import org.entente.command.record.Pace;
import org.entente.command.record.PrivateAnswers;
import org.entente.command.record.Signings;
import org.entente.command.record.Summaries;
import org.entente.command.record.Templates;
import org.entente.command.record.Versions;
import org.entente.command.record.Waits;
import org.entente.command.record.Wordings;
import org.entente.conversation.Answers;
import org.entente.partnership.Partnership;
import org.entente.raci.Matrix;
import org.entente.script.Edition;
import org.entente.text.Language;

/** What can be asked of the record. Ids of people, servers, channels and messages in texts are Discord's. */
public interface Reading {

    /** The open partnership that lives in a channel or thread. */
    Optional<Partnership> partnershipIn(String guild, String channel);

    Optional<Partnership> partnership(long id);

    /** The language that a person chose; empty: none yet. */
    Optional<Language> languageOf(String discord);

    /** The pinned scripts. */
    Edition edition(String hash);

    /** The present answers that all together gave in a script's open run; none where no run was opened. */
    Answers answers(long partnership, String script);

    /** The present answers of the open runs of all scripts that all go through together. */
    Answers answers(long partnership);

    /** The question that the channel shows of a script; empty before it starts. */
    Optional<String> shown(long partnership, String script);

    /** Parked questions and meetings. */
    Pace pace();

    /** The public card of a question, if it was posted. */
    Optional<PostedCard> card(long partnership, String script, String question);

    /** All cards of open partnerships, to be redrawn at start where their content has changed. */
    List<PostedCard> cards();

    /** The matrix and its revision, 0 and empty before the first change. */
    RaciRevision raci(long partnership);

    /** The matrix as it was at a revision; empty where there is no such revision, and an empty matrix at 0. */
    Optional<Matrix> raciAt(long partnership, int revision);

    /** What was exported of each document, and who approved it. */
    Versions versions();

    PrivateAnswers privateAnswers();

    FollowUps followUps();

    Histories histories();

    /** What the group may agree to, and who does. */
    Wordings wordings();

    Lifetimes lifetimes();

    Deletions deletions();

    Exchanges exchanges();

    /** Who said yes to the matrix. */
    Adoptions adoptions();

    /** Which document the group makes. */
    DocumentChoices documentChoices();

    /** Who signed what. */
    Signings signings();

    /** What organisations had made of their own letterhead. */
    Templates templates();

    Summaries summaries();

    /** Forms that wait for their author. */
    KeptForms keptForms();

    /** Who comes, who goes, and who has been seen. */
    Memberships memberships();

    /** What the bot has said by itself. */
    Notices notices();

    /** Since when something waits for somebody. */
    Waits waits();

    /** Whether an interaction was written. */
    boolean written(String interactionId);

    /** @param full false once the conversation moved on and the card was shrunk to its result */
    record PostedCard(long partnership, String script, String question, String channel, String message, boolean full) {}

    record RaciRevision(int revision, Matrix matrix) {}
}
