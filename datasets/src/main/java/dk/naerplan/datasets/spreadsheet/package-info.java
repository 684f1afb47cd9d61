/**
 * The data set as a workbook, both ways. What comes in maps sheets and cells to the document of the format package and
 * reports issues with sheet and cell; it never validates by itself.
 */
@NullMarked
package dk.naerplan.datasets.spreadsheet;

import org.jspecify.annotations.NullMarked;
