/**
 * Who may do what. What comes in names a role or a permission, or tells who asks; services are guarded with the annotations here,
 * not only views.
 */
@NullMarked
package dk.naerplan.ui.security;

import org.jspecify.annotations.NullMarked;
