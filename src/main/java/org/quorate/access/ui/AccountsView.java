package org.quorate.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.quorate.access.AccountChanges;
import org.quorate.access.AccountPeople;
import org.quorate.access.Accounts;
import org.quorate.access.CurrentActor;
import org.quorate.access.RoleNames;
import org.quorate.access.SecondFactors;
import org.quorate.access.domain.AccountRow;
import org.quorate.access.domain.Effect;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.SearchField;

/** Who may sign in: open an account, change it, send a link to choose a password, disable it. */
@Route("accounts")
@PageTitle("Accounts – Quorate")
@Menu(title = "Accounts", order = 80, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
final class AccountsView extends Page {

    private final transient Accounts accounts;
    private final transient SecondFactors factors;
    private final transient AccountPeople people;
    private final transient CurrentActor current;
    private final DataTable<AccountRow> table;
    private final WaitingChangesPanel waiting;
    private String search = "";

    AccountsView(
            Accounts accounts,
            AccountChanges changes,
            AccountPeople people,
            SecondFactors factors,
            CurrentActor current) {
        super("Accounts");
        this.accounts = accounts;
        this.people = people;
        this.factors = factors;
        this.current = current;
        setSubtitle("Who may sign in, and as what. What could let somebody see more needs a second person.");
        addActions(Buttons.primary("Open an account", this::open));
        table = table();
        waiting = new WaitingChangesPanel(changes, current, table::refresh);
        add(waiting, new Panel("People who sign in", new SearchField("Name or sign-in name", this::find), table));
    }

    private DataTable<AccountRow> table() {
        return new DataTable<AccountRow>("Accounts", new EmptyState(VaadinIcon.USERS, "No account has this name."))
                .column("Name", AccountRow::displayName)
                .column("Signs in as", AccountRow::username)
                .column("Roles", row -> RoleNames.all(row.roles()))
                .column("Whose", row -> Objects.requireNonNullElse(row.linkedTo(), "Nobody in the directory"))
                .column(
                        "Last signed in",
                        row -> row.lastSignInAt() == null ? "Never" : Dates.moment(row.lastSignInAt()))
                .componentColumn("State", AccountsView::state)
                .actionColumn(this::actions)
                .rows(
                        (offset, limit) -> accounts.list(current.get(), search, offset, limit),
                        () -> accounts.count(current.get(), search));
    }

    private static Badge state(AccountRow row) {
        if (row.waiting() != null) {
            return Badge.warn("Waits for a second person");
        }
        return row.enabled() ? Badge.good("Active") : Badge.bad("Disabled");
    }

    private Component actions(AccountRow row) {
        var name = row.displayName();
        var actions = new Div(
                Buttons.icon(VaadinIcon.USER_CARD, "Change the roles of " + name, () -> changeRoles(row)),
                Buttons.icon(VaadinIcon.LINK, "Say whose account it is: " + name, () -> link(row)),
                Buttons.icon(VaadinIcon.ENVELOPE, "Change the e-mail of " + name, () -> changeEmail(row)),
                Buttons.icon(VaadinIcon.SIGN_IN, "Single sign-on of " + name, () -> allowSignOn(row)),
                Buttons.icon(VaadinIcon.KEY, "New password for " + name, () -> newPassword(row)),
                Buttons.icon(VaadinIcon.MOBILE, "Take away the second step of " + name, () -> takeAway(row)),
                row.enabled()
                        ? Buttons.icon(VaadinIcon.BAN, "Disable the account of " + name, () -> disable(row))
                        : Buttons.icon(
                                VaadinIcon.CHECK,
                                "Enable the account of " + name,
                                () -> changed(accounts.enable(current.get(), row.id()))));
        actions.addClassName("q-actions");
        return actions;
    }

    private void find(String text) {
        search = text;
        table.refresh();
    }

    private void open() {
        new OpenAccountDialog(new PersonFields(people, current), command -> {
                    accounts.open(current.get(), command);
                    refresh();
                    Notices.success("The account is written down. Once nothing waits any more, its owner gets a link to"
                            + " choose a password.");
                })
                .open();
    }

    private void changeRoles(AccountRow row) {
        new RolesDialog(row, roles -> changed(accounts.changeRoles(current.get(), row.id(), roles))).open();
    }

    private void link(AccountRow row) {
        var person = new PersonFields(people, current);
        new PersonDialog(
                        row,
                        person,
                        () -> changed(
                                accounts.link(current.get(), row.id(), person.practitionerId(), person.agencyId())))
                .open();
    }

    private void changeEmail(AccountRow row) {
        new EmailDialog(row, email -> changed(accounts.changeEmail(current.get(), row.id(), email))).open();
    }

    private void allowSignOn(AccountRow row) {
        new SignOnDialog(row, name -> changed(accounts.allowSignOn(current.get(), row.id(), name))).open();
    }

    private void newPassword(AccountRow row) {
        if (accounts.sendsPasswordLinks(current.get())) {
            Confirm.weighty(
                    "Send " + row.displayName() + " a link to choose a password?",
                    "It goes to the e-mail of the account. The old password works until they have chosen another.",
                    "Send the link",
                    () -> {
                        accounts.sendPasswordLink(current.get(), row.id());
                        Notices.success("The link is on its way.");
                    });
        } else {
            Confirm.weighty(
                    "Hand " + row.displayName() + " a link to choose a password?",
                    "Nothing is set up to send mail. A second person agrees, sees the link once and hands it over.",
                    "Propose it",
                    () -> changed(accounts.handPasswordLinkOver(current.get(), row.id())));
        }
    }

    private void takeAway(AccountRow row) {
        Confirm.destructive(
                "Take away the second step of " + row.displayName() + "?",
                "Their passkeys, authenticator app and recovery codes stop working, and open sessions end. Do this only"
                        + " when you know that it is they who ask: whoever has their password sets up new ones.",
                "Take it away",
                () -> factors.takeAway(current.get(), row.id()));
    }

    private void disable(AccountRow row) {
        Confirm.destructive(
                "Disable the account of " + row.displayName() + "?",
                "They are signed out and cannot sign in until it is enabled again. Nothing they did is lost.",
                "Disable the account",
                () -> {
                    accounts.disable(current.get(), row.id());
                    refresh();
                });
    }

    private void changed(Effect effect) {
        refresh();
        Notices.success(
                effect == Effect.NOW
                        ? "The account is changed."
                        : "It waits for a second person: another administrator or a service manager.");
    }

    private void refresh() {
        table.refresh();
        waiting.refresh();
    }
}
