/**
 * The web application's start. Everything else lives in a package per feature.
 */
@NullMarked
package dk.naerplan.ui;

import org.jspecify.annotations.NullMarked;
