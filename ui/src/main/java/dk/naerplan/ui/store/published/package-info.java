/**
 * What a published plan shows to everybody who is signed in. What comes in lists what may be seen, never what may not: a new field of
 * the documents stays hidden until somebody shows it here.
 */
@NullMarked
package dk.naerplan.ui.store.published;

import org.jspecify.annotations.NullMarked;
