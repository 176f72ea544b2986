package org.quorate.access;

import java.util.List;
import java.util.UUID;
import org.quorate.access.domain.Account;
import org.quorate.access.domain.Passwords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The one way a password comes into an account, whoever typed it where: checked, with the words of this place, hashed. */
@Component
class NewPasswords {

    private final PasswordEncoder encoder;
    private final List<String> localWords;

    NewPasswords(PasswordEncoder encoder, @Value("${quorate.password-words:}") List<String> localWords) {
        this.encoder = encoder;
        this.localWords = List.copyOf(localWords);
    }

    /** One that nobody knows, so that only a link of the owner's leads in. Ends the account's sessions. */
    void forget(Account account) {
        account.changePassword(encoder.encode(UUID.randomUUID().toString()));
    }

    /**
     * Ends the account's sessions.
     *
     * @param field the form's name for it
     */
    void set(Account account, String field, String password) {
        Passwords.check(field, password, account.username(), localWords);
        account.changePassword(encoder.encode(password));
    }
}
