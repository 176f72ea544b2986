package org.quorate.agencyreport.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;

/** One version of a report form. A draft is edited until it is published; what is published never changes. */
@Entity
@Table(name = "agencyreport_form")
public class ReportForm {

    private static final int TITLE = 120;
    private static final int HEADING = 160;
    private static final int HELP = 800;
    private static final int MOST_SECTIONS = 30;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,38}");

    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Column(name = "number")
    private int number;

    @Column(name = "title")
    private String title;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_by_name")
    private String madeByName;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @Column(name = "published_by_name")
    private @Nullable String publishedByName;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ReportForm() {}

    /** The next version of a form, to be edited; begun with what its latest one is called. */
    public static ReportForm draft(UUID id, String code, int number, String title, Actor by, Instant at) {
        var form = new ReportForm();
        form.id = id;
        form.code = code;
        form.number = number;
        form.title = title;
        form.madeBy = by.id();
        form.madeByName = by.name();
        form.madeAt = at;
        return form;
    }

    /** Says how it should be; the sections are kept beside it. */
    public void edit(String newTitle, List<FormSection> sections) {
        requireDraft();
        title = required("title", newTitle, TITLE);
        checked(sections);
    }

    public void publish(List<FormSection> sections, Actor by, Instant at) {
        requireDraft();
        if (sections.stream().noneMatch(FormSection::needed)) {
            throw RuleViolation.at("sections", "form-needs-a-section");
        }
        publishedAt = at;
        publishedBy = by.id();
        publishedByName = by.name();
    }

    /** A published version stays for ever: reports were written with it. */
    public void requireDraft() {
        if (publishedAt != null) {
            throw RuleViolation.of("form-published");
        }
    }

    public void requireVersion(long seen) {
        if (version != seen) {
            throw RuleViolation.of("form-changed-meanwhile");
        }
    }

    private static void checked(List<FormSection> sections) {
        if (sections.size() > MOST_SECTIONS) {
            throw RuleViolation.at("sections", "form-too-long");
        }
        var codes = new HashSet<String>();
        for (var section : sections) {
            required("heading", section.heading(), HEADING);
            if (section.help().length() > HELP) {
                throw RuleViolation.at("help", "text-too-long", Map.of("longest", HELP));
            }
            if (!CODE.matcher(section.code()).matches() || !codes.add(section.code())) {
                throw RuleViolation.at("sections", "form-section-code");
            }
        }
    }

    private static String required(String field, String typed, int most) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw RuleViolation.at(field, "required");
        }
        if (text.length() > most) {
            throw RuleViolation.at(field, "text-too-long", Map.of("longest", most));
        }
        return text;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
