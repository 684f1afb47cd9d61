/**
 * Master data: employees, areas, offices, activities, their views and services. What comes in edits the document that a
 * plan is computed from.
 */
@NullMarked
package dk.naerplan.ui.organisation;

import org.jspecify.annotations.NullMarked;
