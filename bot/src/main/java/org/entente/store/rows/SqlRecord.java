package org.entente.store.rows;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.conversation.Answers;
import org.entente.conversation.Draft;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.partnership.Settings;
import org.entente.raci.Matrix;
import org.entente.script.Edition;
import org.entente.text.Language;
import org.jdbi.v3.core.Handle;

/**
 * The record as seen through one connection: every call goes to the class that knows its tables. What has a port of its
 * own stands in {@link Topics}.
 */
public final class SqlRecord extends Topics {

    private final Cards cards;
    private final Matrices matrices;
    private final Interactions interactions;

    public SqlRecord(Handle handle, Clock clock, KeptPartnerships kept) {
        super(handle, clock, kept);
        cards = new Cards(handle, runs);
        matrices = new Matrices(handle, clock);
        interactions = new Interactions(handle, clock);
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
        memberships().accept(nomination);
    }

    @Override
    public void addMember(long organisation, long person, long by) {
        memberships().addMember(organisation, person, by);
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
    public boolean written(String interactionId) {
        return interactions.outcome(interactionId).isPresent();
    }
}
