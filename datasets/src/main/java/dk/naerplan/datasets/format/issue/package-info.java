/**
 * What can be wrong with a document: typed, with place, value and advice in Danish and English. What comes in names a
 * problem that a person can cure; finding it belongs to the checks.
 */
@NullMarked
package dk.naerplan.datasets.format.issue;

import org.jspecify.annotations.NullMarked;
