/** How the house is built, checked by machine. */
package org.quorate.architecture;
