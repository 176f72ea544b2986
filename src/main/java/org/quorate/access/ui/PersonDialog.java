package org.quorate.access.ui;

import org.quorate.access.domain.AccountRow;
import org.quorate.uikit.FormDialog;

/** Says whose account one is in the directory. */
final class PersonDialog extends FormDialog {

    PersonDialog(AccountRow row, PersonFields person, Runnable onChange) {
        super("Whose account is that of " + row.displayName() + "?", "Say whose it is");
        person.addTo(this);
        person.start(row.practitionerId(), row.agencyId(), row.linkedTo());
        onSave(onChange);
    }
}
