/**
 * What can be asked of an invented data set, and what is wrong with it when it can not be had. What comes in is a size, a
 * shape or a knob of difficulty.
 */
@NullMarked
package dk.naerplan.datasets.generator.settings;

import org.jspecify.annotations.NullMarked;
