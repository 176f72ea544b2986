/** Families as they are changed, and the reads behind the services. */
@NullMarked
package org.quorate.family.domain;

import org.jspecify.annotations.NullMarked;
