/** One class for each file of the import: its columns, its checks, and whom its rows are handed to. */
@NullMarked
package org.quorate.exchange.files;

import org.jspecify.annotations.NullMarked;
