/**
 * Northshire, a county that does not exist: a year of conferences of the size published for Lancashire 2018/19, and a
 * present around today. The generator decides facts alone (who came, when); totals come out by counting.
 */
@NullMarked
package org.quorate.demo.county;

import org.jspecify.annotations.NullMarked;
