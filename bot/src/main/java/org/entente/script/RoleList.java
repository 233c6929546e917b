package org.entente.script;

import java.util.List;
import org.entente.text.Text;

/** Roles that a group can take into its matrix as they are. */
public record RoleList(String id, Text title, List<RaciSample.Role> roles) {

    public RoleList {
        roles = List.copyOf(roles);
    }
}
