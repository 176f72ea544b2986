/** Agencies and practitioners as they are changed. */
@NullMarked
package org.quorate.directory.domain;

import org.jspecify.annotations.NullMarked;
