/**
 * What a manager can do to an open plan, each as a value that makes the next document of the one before. What comes in
 * changes documents and nothing else: it saves nothing, draws nothing and asks nobody.
 */
@NullMarked
package dk.naerplan.ui.roster.edit;

import org.jspecify.annotations.NullMarked;
