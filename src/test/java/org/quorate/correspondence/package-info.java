/** What is written to people, and what a person does about it. */
@NullMarked
package org.quorate.correspondence;

import org.jspecify.annotations.NullMarked;
