package org.entente.command;

import org.entente.command.record.Adoptions;
import org.entente.command.record.Deletions;
import org.entente.command.record.DocumentChoices;
import org.entente.command.record.Exchanges;
import org.entente.command.record.FollowUps;
import org.entente.command.record.Forgetting;
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
import org.entente.command.record.Wordings;
import org.entente.conversation.Draft;
import org.entente.partnership.Person;
import org.entente.partnership.Settings;
import org.entente.raci.Matrix;
import org.entente.script.Edition;
import org.entente.text.Language;

/** What can be done to the record, inside one unit of work. Times come from the store's clock. */
public interface Writing extends Reading {

    /** The person with this Discord id, made or given their newest name. */
    Person person(String discord, String name);

    void chooseLanguage(long person, Language language);

    /** Keeps the scripts' text under its hash; the same edition is kept once. */
    void pin(Edition edition);

    /**
     * @return the partnership's id
     * @throws AlreadyThere where an open partnership lives in the channel
     */
    long createPartnership(String name, String guild, String channel, Language language, String edition, long by);

    void set(long partnership, Settings settings);

    void addFacilitator(long partnership, long person);

    /** @throws AlreadyThere where the partnership has an organisation of this name, whatever the case of its letters */
    long addOrganisation(long partnership, String name);

    /** @throws AlreadyThere where another organisation has this name */
    void renameOrganisation(long organisation, String name);

    /**
     * The nominated person is the organisation's lead or deputy from now on; a member of it changes their seat. The
     * former deputy, and the lead whose seat is taken, become members.
     *
     * @throws AlreadyThere where the person speaks for another organisation of this partnership
     */
    void accept(long nomination);

    /**
     * Somebody who asked to join asks no more.
     *
     * @throws AlreadyThere where the person speaks for an organisation of this partnership already
     */
    void addMember(long organisation, long person, long by);

    /**
     * Stores an answer as a new revision, opening the script's run where none is open. The same value and language on
     * the same revision makes no new one, save that a member who repeats what a facilitator entered confirms it.
     *
     * @return the revision that now stands
     * @throws Stale where a newer revision exists than the one the draft is based on, and says something else
     */
    int answer(long partnership, Draft draft);

    /** The channel shows this question of the script from now on. */
    void show(long partnership, String script, String question);

    @Override
    Pace.Changing pace();

    /** Remembers where a question's card was posted, in place of an earlier one. */
    void posted(PostedCard card);

    /**
     * Stores the matrix as a new revision; the same matrix on the same revision makes none.
     *
     * @throws Stale where the matrix has another revision than {@code basedOn}
     */
    void saveRaci(long partnership, int basedOn, Matrix matrix, long person);

    @Override
    Versions.Changing versions();

    @Override
    PrivateAnswers.Changing privateAnswers();

    @Override
    FollowUps.Changing followUps();

    @Override
    Adoptions.Changing adoptions();

    @Override
    DocumentChoices.Changing documentChoices();

    @Override
    KeptForms.Changing keptForms();

    @Override
    Lifetimes.Changing lifetimes();

    @Override
    Deletions.Changing deletions();

    Forgetting forgetting();

    @Override
    Exchanges.Changing exchanges();

    @Override
    Memberships.Changing memberships();

    @Override
    Notices.Changing notices();

    @Override
    Wordings.Changing wordings();

    @Override
    Signings.Changing signings();

    @Override
    Templates.Changing templates();

    @Override
    Summaries.Changing summaries();

    /** Something of this name or place exists. */
    final class AlreadyThere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Somebody else was faster; {@link #revision} is what stands now. */
    final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int revision;

        public Stale(int revision) {
            this.revision = revision;
        }

        public int revision() {
            return revision;
        }
    }
}
