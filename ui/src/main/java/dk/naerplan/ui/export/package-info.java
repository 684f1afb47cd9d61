/**
 * Plans for other programs and for paper: calendar, workbook, print. What comes in reads a plan and writes a file.
 */
@NullMarked
package dk.naerplan.ui.export;

import org.jspecify.annotations.NullMarked;
