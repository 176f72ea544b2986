@NullMarked
package org.quorate.chasing.domain;

import org.jspecify.annotations.NullMarked;
