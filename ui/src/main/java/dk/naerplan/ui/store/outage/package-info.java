/**
 * What is wrong when the database can not be used, said so that somebody can do something about it. What comes in recognises
 * failures; recovering is up to the connection pool, which opens new connections as soon as the database is back.
 */
@NullMarked
package dk.naerplan.ui.store.outage;

import org.jspecify.annotations.NullMarked;
