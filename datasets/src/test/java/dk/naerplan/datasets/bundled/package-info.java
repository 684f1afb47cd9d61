/** What must be true of the bundled data sets: legal, honest about being invented, and rich enough to show the field. */
@NullMarked
package dk.naerplan.datasets.bundled;

import org.jspecify.annotations.NullMarked;
