package org.quorate.exchange.files;

import java.time.LocalDate;
import org.quorate.directory.DirectoryImport;
import org.quorate.directory.ImportedPractitioner;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people agencies send. */
@Component
@Order(5)
final class PractitionersFile extends OwnedRows<ImportedPractitioner> {

    static final FileDefinition FILE = FileDefinition.of(
            "practitioners.csv",
            "practitioner",
            "One line for each person an agency sends. Chairs may stand here too, as CONFERENCE_CHAIR.");

    static final Column<String> REF = FILE.ref("P-204");
    static final Column<String> AGENCY = FILE.to("agency", "GP-17", "Where they work");
    static final Column<String> FULL_NAME =
            FILE.required("full_name", Types.name(160), "Dr Ifeoma Threlkeld", "As it stands in letters");
    static final Column<Profession> PROFESSION =
            FILE.required("profession", Types.code(Profession.class), "GP", "What they are at a conference");
    static final Column<String> JOB_TITLE =
            FILE.optional("job_title", Types.text(120), "Safeguarding lead", "As they give it");
    static final Column<String> EMAIL =
            FILE.optional("email", Types.email(), "i.threlkeld@alderbeck.example", "For invitations");
    static final Column<String> PHONE = FILE.optional("phone", Types.phone(), "01632 960018", "Their telephone");
    static final Column<LocalDate> LEFT_ON =
            FILE.optional("left_on", Types.day(), "31/12/2018", "Their last day in this post");

    static {
        FILE.changing(AGENCY, FULL_NAME, PROFESSION, JOB_TITLE, EMAIL, PHONE, LEFT_ON);
    }

    private final Practitioners practitioners;

    PractitionersFile(DirectoryImport directory, Practitioners practitioners) {
        super(FILE, ImportedPractitioner.class, directory::practitioners, directory::storedPractitioners);
        this.practitioners = practitioners;
    }

    @Override
    public void note(Row row, Facts facts) {
        facts.professions().put(row.key(), row.need(PROFESSION));
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        var person = amendment.row();
        var id = amendment.stored().id();
        var details = person.as(PractitionerDetails.class, "emailAgain", person.get(EMAIL));
        practitioners.correct(actor, id, amendment.stored().version(), details);
        if (amendment.isNew(AGENCY)) {
            practitioners.move(actor, id, details.agencyId());
        }
        if (amendment.isNew(LEFT_ON)) {
            if (amendment.there(LEFT_ON) != null) {
                practitioners.comeBack(actor, id);
            }
            practitioners.leave(actor, id, person.need(LEFT_ON));
        }
    }
}
