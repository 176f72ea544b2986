/** The chain of audit entries. */
@NullMarked
package org.quorate.audit.domain;

import org.jspecify.annotations.NullMarked;
