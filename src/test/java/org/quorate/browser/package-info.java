/** Whole journeys in a real browser. */
package org.quorate.browser;
