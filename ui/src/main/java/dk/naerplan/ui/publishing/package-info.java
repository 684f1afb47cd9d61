/**
 * Tells employees by e-mail what a publication changes for them. Letters are written in the transaction that publishes and sent
 * later, by a job that survives the process. What comes in never names colleagues.
 */
@NullMarked
package dk.naerplan.ui.publishing;

import org.jspecify.annotations.NullMarked;
