/**
 * Forms for the records of any table, made of the description of its columns. What comes in shows and reads single values;
 * nothing here judges them.
 */
@NullMarked
package dk.naerplan.ui.organisation.form;

import org.jspecify.annotations.NullMarked;
