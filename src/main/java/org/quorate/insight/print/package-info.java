/** Figures as text, CSV, JSON and spreadsheets; no SQL here. */
@NullMarked
package org.quorate.insight.print;

import org.jspecify.annotations.NullMarked;
