/**
 * How the embedded database writes its file: what is committed is on the disk, and found there again after a crash. Only calls of
 * the database come in, which finds {@link dk.naerplan.ui.store.disk.DurableDisk} by the name in its address.
 */
@NullMarked
package dk.naerplan.ui.store.disk;

import org.jspecify.annotations.NullMarked;
