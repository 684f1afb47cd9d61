/**
 * Who calls: tokens with scopes, and which path asks for which. What comes in lets somebody in or keeps them out.
 */
@NullMarked
package dk.naerplan.ui.api.token;

import org.jspecify.annotations.NullMarked;
