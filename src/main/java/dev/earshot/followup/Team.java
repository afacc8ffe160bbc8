package dev.earshot.followup;

import dev.earshot.account.User;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those who can own a case, by the part of their address before the at sign where no two share it. */
public record Team(List<User> members) {

    public Team {
        members = List.copyOf(members);
    }

    public Optional<User> member(UUID id) {
        return members.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    public boolean has(String email) {
        return members.stream().anyMatch(user -> user.email().equals(email));
    }

    /** "jonas" for "jonas@shop.example"; whoever has no account is called as they are known. */
    public String name(String email) {
        String name = local(email);
        return has(email)
                        && members.stream()
                                        .filter(user -> local(user.email()).equals(name))
                                        .count()
                                == 1
                ? name
                : email;
    }

    private static String local(String email) {
        int at = email.lastIndexOf('@');
        return at < 1 ? email : email.substring(0, at);
    }
}
