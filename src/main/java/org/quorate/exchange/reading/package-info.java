/** Reads CSV files as spreadsheets write them, row by row. */
@NullMarked
package org.quorate.exchange.reading;

import org.jspecify.annotations.NullMarked;
