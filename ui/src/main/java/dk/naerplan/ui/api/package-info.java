/**
 * The interface for programs, below {@code /api/v1}: requests, answers, and who may ask. What comes in translates between HTTP
 * and the other packages' services, and decides nothing itself. Its description is docs/schema/openapi.json.
 */
@NullMarked
package dk.naerplan.ui.api;

import org.jspecify.annotations.NullMarked;
