/** The Java of the guides under {@code docs}, compiled and run. */
package org.warta.examples.guide;
