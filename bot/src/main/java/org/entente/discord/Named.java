package org.entente.discord;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Mentions;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.entente.command.Request.Who;
import org.jspecify.annotations.Nullable;

/** The people and roles that an act names, gathered by id as Discord describes them beside it. */
record Named(Map<String, Who> people, Map<String, String> roles) {

    static Named nobody() {
        return new Named(new HashMap<>(), new HashMap<>());
    }

    void add(OptionMapping option) {
        switch (option.getType()) {
            case USER -> add(option.getAsUser(), option.getAsMember());
            case ROLE -> add(option.getAsRole());
            default -> {
                // Any other option names nobody.
            }
        }
    }

    void add(Mentions picked) {
        picked.getUsers().forEach(user -> add(user, picked.getMembers().stream()
                .filter(member -> member.getIdLong() == user.getIdLong()).findFirst().orElse(null)));
        picked.getRoles().forEach(this::add);
    }

    private void add(User user, @Nullable Member member) {
        people.put(user.getId(), who(user, member));
    }

    private void add(Role role) {
        roles.put(role.getId(), role.getName());
    }

    /** Roles and rank are those that came with this act: no list of members is ever asked for. */
    static Who who(User user, @Nullable Member member) {
        if (member == null) {
            return new Who(user.getId(), user.getEffectiveName());
        }
        return new Who(user.getId(), member.getEffectiveName(),
                member.getUnsortedRoles().stream().map(ISnowflake::getId).collect(Collectors.toSet()),
                member.hasPermission(Permission.MANAGE_SERVER));
    }
}
