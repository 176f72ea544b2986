/** One import from start to finish: find the files, check, write, report. */
@NullMarked
package org.quorate.exchange.run;

import org.jspecify.annotations.NullMarked;
