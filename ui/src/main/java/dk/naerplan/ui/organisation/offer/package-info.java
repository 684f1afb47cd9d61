/**
 * Changes on their way between an organisation and its weeks, offered in words and taken one by one. What comes in shows offers
 * of the store's exchange.
 */
@NullMarked
package dk.naerplan.ui.organisation.offer;

import org.jspecify.annotations.NullMarked;
