/** Reports, told as people chase them. */
@NullMarked
package org.quorate.agencyreport;

import org.jspecify.annotations.NullMarked;
