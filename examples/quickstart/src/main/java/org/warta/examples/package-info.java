/** The README's code as a program. */
package org.warta.examples;
