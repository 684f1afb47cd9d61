/**
 * Plans and revisions over the network. What comes in hands on to the store.
 */
@NullMarked
package dk.naerplan.ui.api.plan;

import org.jspecify.annotations.NullMarked;
