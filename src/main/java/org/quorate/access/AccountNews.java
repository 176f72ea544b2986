package org.quorate.access;

import java.util.UUID;
import org.quorate.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owner of an account by mail what happened to it, where its address is known and mail is set up. */
@Component
public class AccountNews {

    private record Owner(String name, String email) {}

    private final ObjectProvider<AccountMail> mail;
    private final JdbcClient jdbc;

    AccountNews(ObjectProvider<AccountMail> mail, JdbcClient jdbc) {
        this.mail = mail;
        this.jdbc = jdbc;
    }

    /** At the address the account has in the database now; a change under way is not there yet. */
    @Transactional
    public void tell(UUID account, AccountEvent what, Actor by) {
        jdbc.sql("select display_name, email from access_account where id = ? and email is not null")
                .param(account)
                .query((row, n) -> new Owner(row.getString("display_name"), row.getString("email")))
                .optional()
                .ifPresent(owner -> tell(account, owner.name(), owner.email(), what, by));
    }

    /** Also when the work around it is undone: what was refused is told. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void tellNow(UUID account, AccountEvent what, Actor by) {
        tell(account, what, by);
    }

    /** At this very address. */
    void tell(UUID account, String name, String email, AccountEvent what, Actor by) {
        mail.stream().filter(AccountMail::isSetUp).forEach(post -> post.sendNews(account, name, email, what, by));
    }
}
