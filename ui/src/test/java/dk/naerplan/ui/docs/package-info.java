/**
 * What the documentation shows of the running application. What comes in makes pictures.
 */
@NullMarked
package dk.naerplan.ui.docs;

import org.jspecify.annotations.NullMarked;
