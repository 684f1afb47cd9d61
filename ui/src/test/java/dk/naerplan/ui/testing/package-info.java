/**
 * What tests of the application share, above all a real browser. What comes in helps tests of several features.
 */
@NullMarked
package dk.naerplan.ui.testing;

import org.jspecify.annotations.NullMarked;
