/**
 * The week on paper, to hang on a wall. What comes in shows a plan, one page an area or all employees, and prints it.
 */
@NullMarked
package dk.naerplan.ui.export.print;

import org.jspecify.annotations.NullMarked;
