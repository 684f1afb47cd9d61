/**
 * The frame around every view: layout, texts, languages, errors, theme. What comes in is used by all features.
 */
@NullMarked
package dk.naerplan.ui.shell;

import org.jspecify.annotations.NullMarked;
