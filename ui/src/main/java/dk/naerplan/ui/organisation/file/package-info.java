/**
 * Documents and workbooks from people's own machines, and back to them. What comes in shows what is wrong with a file, or what
 * it would change, before anything is saved.
 */
@NullMarked
package dk.naerplan.ui.organisation.file;

import org.jspecify.annotations.NullMarked;
