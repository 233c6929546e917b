package org.entente.store.rows;

import java.util.Optional;
import org.entente.partnership.Person;
import org.entente.text.Language;
import org.jdbi.v3.core.Handle;

/** The table {@code person}. */
final class People {

    private final Handle handle;

    People(Handle handle) {
        this.handle = handle;
    }

    /** Most people are known under their name already, and then nothing is written. */
    Person person(String discord, String name) {
        return handle.createQuery("select id as person, discord, name from person where discord = :discord")
                .bind("discord", discord).map((row, context) -> Columns.person(row)).findOne()
                .filter(known -> known.name().equals(name)).orElseGet(() -> rename(discord, name));
    }

    /** Somebody who asked to be forgotten has no id on Discord any more. */
    Optional<Person> person(long id) {
        return handle.createQuery(
                "select id as person, coalesce(discord, '') as discord, name from person where id = :id")
                .bind("id", id).map((row, context) -> Columns.person(row)).findOne();
    }

    /** A new name stands wherever the person takes part: few change theirs, so all is read anew. */
    private Person rename(String discord, String name) {
        handle.execute("update partnership set revision = revision + 1 where closed_at is null");
        return handle.createQuery("""
                insert into person (discord, name) values (:discord, :name)
                on conflict (discord) do update set name = excluded.name
                returning id as person, discord, name""").bind("discord", discord).bind("name", name)
                .map((row, context) -> Columns.person(row)).one();
    }

    Optional<Language> languageOf(String discord) {
        return handle
                .createQuery("select language from person where discord = :discord and language is not null")
                .bind("discord", discord).map((row, context) -> Columns.language(row)).findOne();
    }

    void chooseLanguage(long person, Language language) {
        Changes.one(handle.createUpdate("update person set language = :language where id = :person")
                .bind("language", language.code()).bind("person", person));
    }
}
