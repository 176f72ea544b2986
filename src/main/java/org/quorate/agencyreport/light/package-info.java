/** The light pages on which a report is written, and those on which a family reads it; whole without a script. */
@NullMarked
package org.quorate.agencyreport.light;

import org.jspecify.annotations.NullMarked;
