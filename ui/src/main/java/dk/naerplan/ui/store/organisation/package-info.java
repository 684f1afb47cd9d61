/**
 * What an organisation keeps from week to week: staff, places, demand, settings. It is kept once, copied into each new week,
 * and later changes are offered in both directions. What comes in concerns the organisation, not what is decided in a week.
 */
@NullMarked
package dk.naerplan.ui.store.organisation;

import org.jspecify.annotations.NullMarked;
