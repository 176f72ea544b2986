package org.quorate.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.quorate.access.AccountRow;
import org.quorate.access.Accounts;
import org.quorate.access.CurrentActor;
import org.quorate.access.IssuedPassword;
import org.quorate.access.RoleNames;
import org.quorate.access.SecondFactors;
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

/** Who may sign in: open an account, change roles, give a new password, disable. */
@Route("accounts")
@PageTitle("Accounts – Quorate")
@Menu(title = "Accounts", order = 80, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
final class AccountsView extends Page {

    private final transient Accounts accounts;
    private final transient SecondFactors factors;
    private final transient CurrentActor current;
    private final DataTable<AccountRow> table;
    private String search = "";

    AccountsView(Accounts accounts, SecondFactors factors, CurrentActor current) {
        super("Accounts");
        this.accounts = accounts;
        this.factors = factors;
        this.current = current;
        setSubtitle("Who may sign in, and as what. Changing an account ends its open sessions.");
        addActions(Buttons.primary("Open an account", this::open));
        table = table();
        add(new Panel("People who sign in", new SearchField("Name or sign-in name", this::find), table));
    }

    private DataTable<AccountRow> table() {
        return new DataTable<AccountRow>("Accounts", new EmptyState(VaadinIcon.USERS, "No account has this name."))
                .column("Name", AccountRow::displayName)
                .column("Signs in as", AccountRow::username)
                .column(
                        "Roles",
                        row -> row.roles().stream().map(RoleNames::of).sorted().collect(Collectors.joining(", ")))
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
        return row.enabled() ? Badge.good("Active") : Badge.bad("Disabled");
    }

    private Component actions(AccountRow row) {
        var name = row.displayName();
        var actions = new Div(
                Buttons.icon(VaadinIcon.USER_CARD, "Change the roles of " + name, () -> changeRoles(row)),
                Buttons.icon(VaadinIcon.KEY, "New password for " + name, () -> resetPassword(row)),
                Buttons.icon(VaadinIcon.MOBILE, "Take away the second step of " + name, () -> takeAway(row)),
                row.enabled()
                        ? Buttons.icon(VaadinIcon.BAN, "Disable the account of " + name, () -> disable(row))
                        : Buttons.icon(VaadinIcon.CHECK, "Enable the account of " + name, () -> enable(row)));
        actions.addClassName("q-actions");
        return actions;
    }

    private void find(String text) {
        search = text;
        table.refresh();
    }

    private void open() {
        new OpenAccountDialog(command -> {
                    var issued = accounts.open(current.get(), command);
                    table.refresh();
                    show(command.displayName(), issued);
                })
                .open();
    }

    private void changeRoles(AccountRow row) {
        new RolesDialog(row, roles -> {
                    accounts.changeRoles(current.get(), row.id(), roles);
                    table.refresh();
                    Notices.success("The roles were changed. Open sessions have ended.");
                })
                .open();
    }

    private void resetPassword(AccountRow row) {
        Confirm.weighty(
                "Give " + row.displayName() + " a new password?",
                "The old one stops working at once, and open sessions end.",
                "Make a new password",
                () -> show(row.displayName(), accounts.resetPassword(current.get(), row.id())));
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
                    table.refresh();
                });
    }

    private void enable(AccountRow row) {
        accounts.enable(current.get(), row.id());
        table.refresh();
    }

    private static void show(String name, IssuedPassword issued) {
        new PasswordDialog(name, issued.password()).open();
    }
}
