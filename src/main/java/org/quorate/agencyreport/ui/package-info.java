/** What the invitees' panel shows about reports. */
@NullMarked
package org.quorate.agencyreport.ui;

import org.jspecify.annotations.NullMarked;
