package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.play.Performance;
import org.entente.rehearsal.show.Deed;
import org.entente.rehearsal.show.Deeds;
import org.entente.script.Meeting.Act;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Role;
import org.entente.simulator.world.World;
import org.entente.text.Language;

/** Adds people, roles and channels to a server, and changes people. */
record Furnishing(World world, Deeds deeds) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PERSON = 32;

    /** @throws IllegalArgumentException where a name is empty or too long */
    Person addPerson(JsonNode asked) {
        Guild guild = Views.guild(world, asked.path("server").asText());
        Person person = world.addPerson(name(asked, LONGEST_PERSON), locale(asked));
        guild.join(person, roles(guild, asked));
        return person;
    }

    void changePerson(JsonNode asked) {
        Guild guild = Views.guild(world, asked.path("server").asText());
        Person person = Views.person(world, asked.path("person").asText());
        if (asked.has("language")) {
            speaks(person, Language.ofTag(asked.path("language").asText()).orElse(Language.ENGLISH));
        }
        if (asked.has("roles")) {
            guild.join(person, roles(guild, asked));
        }
    }

    private void speaks(Person person, Language language) {
        if (!person.locale().equals(Performance.locale(language))) {
            person.speaks(Performance.locale(language));
            deeds.add(new Deed(Deed.EVERYWHERE, person.id(), new Act.Speaks(language), Map.of()));
        }
    }

    /** Channels' names are written as Discord writes them: small letters, digits and hyphens. */
    Channel addChannel(JsonNode asked) {
        String name = name(asked, LONGEST_NAME).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_]+", "-")
                .replaceAll("^-+|-+$", "");
        return Views.guild(world, asked.path("server").asText()).addChannel(name.isEmpty() ? "-" : name);
    }

    private static String name(JsonNode asked, int longest) {
        String name = visible(asked.path("name").asText());
        if (name.isEmpty() || name.codePointCount(0, name.length()) > longest) {
            throw new IllegalArgumentException("a name has between 1 and " + longest + " characters");
        }
        return name;
    }

    /** On one line, without characters that nobody sees. */
    private static String visible(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    }

    private static String locale(JsonNode asked) {
        return Performance.locale(Language.ofTag(asked.path("language").asText()).orElse(Language.ENGLISH));
    }

    /** By their names; those that are not there yet are added. */
    private static Role[] roles(Guild guild, JsonNode asked) {
        List<Role> roles = new ArrayList<>();
        for (JsonNode one : asked.path("roles")) {
            String name = visible(one.asText());
            if (!name.isEmpty() && !name.startsWith("@") && name.codePointCount(0, name.length()) <= LONGEST_NAME) {
                roles.add(guild.roles().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst()
                        .orElseGet(() -> guild.addRole(name)));
            }
        }
        return roles.stream().distinct().toArray(Role[]::new);
    }
}
