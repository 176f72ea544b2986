/** What the audit record tells of, by name. */
@NullMarked
package org.quorate.oversight.domain;

import org.jspecify.annotations.NullMarked;
