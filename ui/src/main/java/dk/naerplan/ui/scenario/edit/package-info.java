/**
 * Making a scenario, step by step as the field itself goes about it: areas and needs, goals, activities, placement, money. What comes in
 * shows what the week has, and collects what is to be another; nothing here searches.
 */
@NullMarked
package dk.naerplan.ui.scenario.edit;

import org.jspecify.annotations.NullMarked;
