/**
 * Documents part by part: what differs between two, and what becomes of changes that two people made to the same one. Pure
 * functions; what comes in knows no table.
 */
@NullMarked
package dk.naerplan.ui.store.change;

import org.jspecify.annotations.NullMarked;
