/**
 * Data sets as bodies of requests and answers, and the JSON around them. What comes in reads or writes bytes.
 */
@NullMarked
package dk.naerplan.ui.api.document;

import org.jspecify.annotations.NullMarked;
