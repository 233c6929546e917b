package org.entente.store.rows;

import java.time.Clock;
import org.entente.command.Writing;
import org.entente.command.record.Adoptions;
import org.entente.command.record.Deletions;
import org.entente.command.record.DocumentChoices;
import org.entente.command.record.Exchanges;
import org.entente.command.record.FollowUps;
import org.entente.command.record.Forgetting;
import org.entente.command.record.Histories;
import org.entente.command.record.KeptForms;
import org.entente.command.record.Lifetimes;
import org.entente.command.record.Notices;
import org.entente.command.record.Pace;
import org.entente.command.record.PrivateAnswers;
import org.entente.command.record.Signings;
import org.entente.command.record.Summaries;
import org.entente.command.record.Templates;
import org.entente.command.record.Versions;
import org.entente.command.record.Waits;
import org.entente.command.record.Wordings;
import org.jdbi.v3.core.Handle;

/**
 * What the record knows of each topic that has a port of its own, a class of rows for each; a new topic is a method
 * here. The classes keep nothing themselves, save the tables that several of them need.
 */
abstract class Topics implements Writing {

    final People people;
    final Editions editions;
    final Partnerships partnerships;
    final Organisations organisations;
    final Roles roles;
    final Runs runs;
    final AnswerLog answers;
    private final Handle handle;
    private final Clock clock;

    Topics(Handle handle, Clock clock, KeptPartnerships kept) {
        this.handle = handle;
        this.clock = clock;
        people = new People(handle);
        editions = new Editions(handle, clock);
        partnerships = new Partnerships(handle, clock, kept);
        organisations = new Organisations(handle, clock);
        roles = new Roles(handle, clock, organisations);
        runs = new Runs(handle, clock);
        answers = new AnswerLog(handle, clock, runs);
    }

    @Override
    public final Pace.Changing pace() {
        return new PaceRows(handle, clock, runs, organisations);
    }

    @Override
    public final Versions.Changing versions() {
        return new VersionRows(handle, clock);
    }

    @Override
    public final PrivateAnswers.Changing privateAnswers() {
        return new PrivateAnswerRows(handle, clock, runs, answers);
    }

    @Override
    public final FollowUps.Changing followUps() {
        return new FollowUpRows(handle, clock);
    }

    @Override
    public final Adoptions.Changing adoptions() {
        return new AdoptionRows(handle, clock);
    }

    @Override
    public final Histories histories() {
        return new HistoryRows(handle);
    }

    @Override
    public final MembershipRows memberships() {
        return new MembershipRows(handle, clock, people, organisations, roles);
    }

    @Override
    public final DocumentChoices.Changing documentChoices() {
        return new DocumentChoiceRows(handle, clock);
    }

    @Override
    public final KeptForms.Changing keptForms() {
        return new KeptFormRows(handle, clock);
    }

    @Override
    public final Wordings.Changing wordings() {
        return new WordingRows(handle, clock, runs);
    }

    @Override
    public final Notices.Changing notices() {
        return new NoticeRows(handle);
    }

    @Override
    public final Waits waits() {
        return new WaitRows(handle);
    }

    @Override
    public final Lifetimes.Changing lifetimes() {
        return new LifetimeRows(handle, clock, partnerships);
    }

    @Override
    public final Deletions.Changing deletions() {
        return new DeletionRows(handle, clock);
    }

    @Override
    public final Forgetting forgetting() {
        return new ForgettingRows(handle, clock);
    }

    @Override
    public final Exchanges.Changing exchanges() {
        return new ExchangeRows(handle, editions, partnerships, roles, runs);
    }

    @Override
    public final Signings.Changing signings() {
        return new SigningRows(handle, clock);
    }

    @Override
    public final Summaries.Changing summaries() {
        return new SummaryRows(handle, clock);
    }

    @Override
    public final Templates.Changing templates() {
        return new TemplateRows(handle, clock);
    }
}
