package org.entente.store.rows;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.entente.command.record.Memberships;
import org.entente.command.record.Notices;
import org.entente.command.record.Pace;
import org.entente.command.record.PrivateAnswers;
import org.entente.command.record.Signings;
import org.entente.command.record.Templates;
import org.entente.command.record.Versions;
import org.entente.command.record.Waits;
import org.entente.command.record.Wordings;
import org.entente.conversation.Answers;
import org.entente.conversation.Draft;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.partnership.Settings;
import org.entente.raci.Matrix;
import org.entente.script.Edition;
import org.entente.text.Language;
import org.jdbi.v3.core.Handle;

/** The record as seen through one connection: every call goes to the class that knows its tables. */
public final class SqlRecord implements Writing {

    private final Handle handle;
    private final Clock clock;
    private final People people;
    private final Editions editions;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Roles roles;
    private final MembershipRows memberships;
    private final Runs runs;
    private final PaceRows pace;
    private final AnswerLog answers;
    private final Cards cards;
    private final Matrices matrices;
    private final VersionRows versions;
    private final Interactions interactions;
    private final PrivateAnswerRows privateAnswers;
    private final FollowUpRows followUps;
    private final HistoryRows histories;
    private final NoticeRows notices;
    private final WordingRows wordings;
    private final WaitRows waits;
    private final LifetimeRows lifetimes;
    private final ExchangeRows exchanges;

    public SqlRecord(Handle handle, Clock clock, KeptPartnerships kept) {
        this.handle = handle;
        this.clock = clock;
        people = new People(handle);
        editions = new Editions(handle, clock);
        partnerships = new Partnerships(handle, clock, kept);
        organisations = new Organisations(handle, clock);
        roles = new Roles(handle, clock, organisations);
        memberships = new MembershipRows(handle, clock, people, organisations, roles);
        runs = new Runs(handle, clock);
        pace = new PaceRows(handle, clock, runs, organisations);
        answers = new AnswerLog(handle, clock, runs);
        cards = new Cards(handle, runs);
        matrices = new Matrices(handle, clock);
        versions = new VersionRows(handle, clock);
        interactions = new Interactions(handle, clock);
        privateAnswers = new PrivateAnswerRows(handle, clock, runs, answers);
        followUps = new FollowUpRows(handle, clock);
        histories = new HistoryRows(handle);
        notices = new NoticeRows(handle);
        wordings = new WordingRows(handle, clock, runs);
        waits = new WaitRows(handle);
        lifetimes = new LifetimeRows(handle, clock, partnerships);
        exchanges = new ExchangeRows(handle, editions, partnerships, roles, runs);
    }

    @Override
    public Optional<Partnership> partnershipIn(String guild, String channel) {
        return partnerships.in(guild, channel);
    }

    @Override
    public Optional<Partnership> partnership(long id) {
        return partnerships.partnership(id);
    }

    @Override
    public Optional<Language> languageOf(String discord) {
        return people.languageOf(discord);
    }

    @Override
    public Edition edition(String hash) {
        return editions.edition(hash);
    }

    @Override
    public Answers answers(long partnership, String script) {
        return answers.present(partnership, script);
    }

    @Override
    public Answers answers(long partnership) {
        return answers.present(partnership);
    }

    @Override
    public Optional<String> shown(long partnership, String script) {
        return runs.shown(partnership, script);
    }

    @Override
    public Pace.Changing pace() {
        return pace;
    }

    @Override
    public Optional<PostedCard> card(long partnership, String script, String question) {
        return cards.card(partnership, script, question);
    }

    @Override
    public List<PostedCard> cards() {
        return cards.all();
    }

    @Override
    public RaciRevision raci(long partnership) {
        return matrices.newest(partnership);
    }

    @Override
    public Optional<Matrix> raciAt(long partnership, int revision) {
        return matrices.at(partnership, revision);
    }

    @Override
    public Person person(String discord, String name) {
        return people.person(discord, name);
    }

    @Override
    public void chooseLanguage(long person, Language language) {
        people.chooseLanguage(person, language);
    }

    @Override
    public void pin(Edition edition) {
        editions.pin(edition);
    }

    @Override
    public long createPartnership(String name, String guild, String channel, Language language, String edition,
            long by) {
        return partnerships.create(name, guild, channel, language, edition, by);
    }

    @Override
    public void set(long partnership, Settings settings) {
        partnerships.set(partnership, settings);
    }

    @Override
    public void addFacilitator(long partnership, long person) {
        roles.addFacilitator(partnership, person);
    }

    @Override
    public long addOrganisation(long partnership, String name) {
        return organisations.add(partnership, name);
    }

    @Override
    public void renameOrganisation(long organisation, String name) {
        organisations.rename(organisation, name);
    }

    @Override
    public void accept(long nomination) {
        memberships.accept(nomination);
    }

    @Override
    public void addMember(long organisation, long person, long by) {
        memberships.addMember(organisation, person, by);
    }

    @Override
    public int answer(long partnership, Draft draft) {
        return answers.add(partnership, draft);
    }

    @Override
    public void show(long partnership, String script, String question) {
        runs.show(partnership, script, question);
    }

    @Override
    public void posted(PostedCard card) {
        cards.posted(card);
    }

    @Override
    public void saveRaci(long partnership, int basedOn, Matrix matrix, long person) {
        matrices.save(partnership, basedOn, matrix, person);
    }

    @Override
    public Versions.Changing versions() {
        return versions;
    }

    @Override
    public PrivateAnswers.Changing privateAnswers() {
        return privateAnswers;
    }

    @Override
    public FollowUps.Changing followUps() {
        return followUps;
    }

    @Override
    public Adoptions.Changing adoptions() {
        return new AdoptionRows(handle, clock);
    }

    @Override
    public Histories histories() {
        return histories;
    }

    @Override
    public Memberships.Changing memberships() {
        return memberships;
    }

    @Override
    public DocumentChoices.Changing documentChoices() {
        return new DocumentChoiceRows(handle, clock);
    }

    @Override
    public KeptForms.Changing keptForms() {
        return new KeptFormRows(handle, clock);
    }

    @Override
    public Wordings.Changing wordings() {
        return wordings;
    }

    @Override
    public Notices.Changing notices() {
        return notices;
    }

    @Override
    public Waits waits() {
        return waits;
    }

    @Override
    public Lifetimes.Changing lifetimes() {
        return lifetimes;
    }

    @Override
    public Deletions.Changing deletions() {
        return new DeletionRows(handle, clock);
    }

    @Override
    public Forgetting forgetting() {
        return new ForgettingRows(handle, clock);
    }

    @Override
    public Exchanges.Changing exchanges() {
        return exchanges;
    }

    @Override
    public Signings.Changing signings() {
        return new SigningRows(handle, clock);
    }

    @Override
    public Templates.Changing templates() {
        return new TemplateRows(handle, clock);
    }

    @Override
    public boolean written(String interactionId) {
        return interactions.outcome(interactionId).isPresent();
    }
}
