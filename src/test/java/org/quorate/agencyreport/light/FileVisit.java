package org.quorate.agencyreport.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.quorate.doorway.FileUpload;
import org.springframework.mock.web.MockHttpServletResponse;

/** A GP who is asked for a report visits the page of its files. */
abstract class FileVisit extends ReportVisit {

    private static final Pattern FILE = Pattern.compile("/report/files/([0-9a-f-]{36})/remove");

    MockHttpServletResponse adds(String about, String name, byte[] content) {
        var form = new FileUpload().with("about", about).with("file", name, content);
        return visitor.uploads(report + "/files", form.contentType(), form.body());
    }

    void sends() {
        var check = body(visitor.looks(report + "/check"));
        assertSeeOther(
                visitor.sends(report + "/send", "submit", hidden(check, "submit"), "seen", hidden(check, "seen")),
                report);
    }

    int kept() {
        return jdbc.sql("""
                        select count(*) from document_file f join agencyreport_report r on r.id = f.owner_id
                        where f.owner_module = 'agencyreport' and r.conference_id = ?
                        """).param(conference).query(Integer.class).single();
    }

    static String id(String page) {
        var found = FILE.matcher(page);
        assertThat(found.find()).as("a file").isTrue();
        return found.group(1);
    }
}
