/**
 * A document as tables: which columns the records of each kind have, and how a cell is written and read in a language. The one
 * description behind the grids, forms and workbooks of an application. What comes in knows the shape of documents, and nothing
 * of where a table is shown.
 */
@NullMarked
package dk.naerplan.datasets.table;

import org.jspecify.annotations.NullMarked;
