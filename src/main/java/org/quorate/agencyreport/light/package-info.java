/** The light pages on which a report is written from a personal link. They are whole without a script. */
@NullMarked
package org.quorate.agencyreport.light;

import org.jspecify.annotations.NullMarked;
