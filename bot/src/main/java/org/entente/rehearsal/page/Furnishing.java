package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Role;
import org.entente.simulator.world.World;

/** Adds people, roles and channels to a server, and changes people. */
record Furnishing(World world) {

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
            person.speaks(locale(asked));
        }
        if (asked.has("roles")) {
            guild.join(person, roles(guild, asked));
        }
    }

    /** Channels' names are written without capitals and spaces, as Discord writes them. */
    void addChannel(JsonNode asked) {
        String name = name(asked, LONGEST_NAME).toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        Views.guild(world, asked.path("server").asText()).addChannel(name);
    }

    private static String name(JsonNode asked, int longest) {
        String name = asked.path("name").asText().strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > longest) {
            throw new IllegalArgumentException("a name has between 1 and " + longest + " characters");
        }
        return name;
    }

    private static String locale(JsonNode asked) {
        return asked.path("language").asText().equals("fr") ? "fr" : "en-US";
    }

    /** By their names; those that are not there yet are added. */
    private static Role[] roles(Guild guild, JsonNode asked) {
        List<Role> roles = new ArrayList<>();
        for (JsonNode one : asked.path("roles")) {
            String name = one.asText().strip();
            if (!name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST_NAME) {
                roles.add(guild.roles().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst()
                        .orElseGet(() -> guild.addRole(name)));
            }
        }
        return roles.stream().distinct().toArray(Role[]::new);
    }
}
