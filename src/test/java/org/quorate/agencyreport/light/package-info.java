/** The report's light pages as they go over the wire. */
@NullMarked
package org.quorate.agencyreport.light;

import org.jspecify.annotations.NullMarked;
