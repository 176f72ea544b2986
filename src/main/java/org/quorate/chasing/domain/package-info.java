/** What is due, and who was told. */
@NullMarked
package org.quorate.chasing.domain;

import org.jspecify.annotations.NullMarked;
