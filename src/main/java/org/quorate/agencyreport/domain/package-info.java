/** Reports as they are asked for and come in. */
@NullMarked
package org.quorate.agencyreport.domain;

import org.jspecify.annotations.NullMarked;
