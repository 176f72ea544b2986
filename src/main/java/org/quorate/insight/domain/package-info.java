/** What is counted, and how: one class a figure. */
@NullMarked
package org.quorate.insight.domain;

import org.jspecify.annotations.NullMarked;
