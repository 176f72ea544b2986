/** Where a member of the family reads what is shared with them: words and forms, and no script. */
@NullMarked
package org.quorate.agencyreport.light;

import org.jspecify.annotations.NullMarked;
