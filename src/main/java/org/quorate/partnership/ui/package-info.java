/** The settings screens: rules, calendar, localities. */
@NullMarked
package org.quorate.partnership.ui;

import org.jspecify.annotations.NullMarked;
