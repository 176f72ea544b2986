/** What goes out by a link alone, without a screen of ours: a chair's feed. */
@NullMarked
package org.quorate.conference.light;

import org.jspecify.annotations.NullMarked;
