package org.entente.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.play.Performance;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Role;
import org.entente.simulator.world.World;
import org.entente.text.Language;

/** Who and what is in a room that has just been opened: {@code rehearsal/cast.yaml}. */
final class Cast {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Cast() {}

    /** @param language of the group; somebody in the cast speaks the other one */
    static void enter(World world, Language language) {
        JsonNode cast = read();
        Guild guild = world.addGuild(cast.path("server").path(language.code()).asText());
        cast.path("channels").forEach(channel -> guild.addChannel(channel.path(language.code()).asText()));
        cast.path("people").forEach(person -> join(world, guild, person, language));
    }

    private static void join(World world, Guild guild, JsonNode described, Language language) {
        boolean other = described.path("language").asText().equals("other");
        Language own = other ? language.other() : language;
        Person person = world.addPerson(described.path("name").asText(), Performance.locale(own));
        List<Role> roles = new ArrayList<>();
        described.path("roles").forEach(role -> roles.add(role(guild, role.path(language.code()).asText())));
        guild.join(person, roles.toArray(Role[]::new));
    }

    static Role role(Guild guild, String name) {
        return guild.roles().stream().filter(role -> role.name().equals(name)).findFirst()
                .orElseGet(() -> guild.addRole(name));
    }

    private static JsonNode read() {
        try (InputStream file = Cast.class.getClassLoader().getResourceAsStream("rehearsal/cast.yaml")) {
            return YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
