@NullMarked
package org.quorate.chasing.ui;

import org.jspecify.annotations.NullMarked;
