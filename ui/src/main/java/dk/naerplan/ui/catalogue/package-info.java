/**
 * What can be opened: the weeks that the application knows, and the page that lists them. What comes in finds or describes a
 * week; nothing here changes one.
 */
@NullMarked
package dk.naerplan.ui.catalogue;

import org.jspecify.annotations.NullMarked;
