/**
 * What the interface says when it can not do what was asked: RFC 9457, in the caller's language. What comes in is a way of failing.
 */
@NullMarked
package dk.naerplan.ui.api.problem;

import org.jspecify.annotations.NullMarked;
