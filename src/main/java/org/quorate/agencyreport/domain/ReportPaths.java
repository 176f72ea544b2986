package org.quorate.agencyreport.domain;

import java.util.UUID;

/** Addresses of the screens about reports. */
public final class ReportPaths {

    public static final String WRITE = "my-invitations/:invitee/report";
    public static final String READ = "reports/:version";
    public static final String FORMS = "settings/report-forms";
    public static final String FORM = "settings/report-forms/:form";
    public static final String WORDS = "settings/plain-words";

    private ReportPaths() {}

    /** Where the report asked of an invitee is written. */
    public static String write(UUID inviteeId) {
        return "my-invitations/" + inviteeId + "/report";
    }

    /** Where a version that was sent is read. */
    public static String read(UUID versionId) {
        return "reports/" + versionId;
    }

    /** Where one version of a form is looked at or edited. */
    public static String form(UUID formId) {
        return FORMS + "/" + formId;
    }
}
