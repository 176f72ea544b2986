/** Rules, queue and disposal; for this module alone. */
@NullMarked
package org.quorate.retention.domain;

import org.jspecify.annotations.NullMarked;
