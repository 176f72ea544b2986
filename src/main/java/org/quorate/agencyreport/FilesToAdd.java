package org.quorate.agencyreport;

import java.util.List;
import java.util.UUID;

/**
 * The files of a report that is being written, and whom another may be about.
 *
 * @param children of the conference
 * @param writing false when it was sent and no correction was begun: nothing can be added then
 */
public record FilesToAdd(List<ReportFile> files, List<Child> children, boolean writing) {

    public FilesToAdd {
        files = List.copyOf(files);
        children = List.copyOf(children);
    }

    /** One of the children, by name. */
    public record Child(UUID id, String label) {}
}
