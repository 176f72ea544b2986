/** The screen for those who review what is over its time. */
@NullMarked
package org.quorate.retention.ui;

import org.jspecify.annotations.NullMarked;
