/**
 * What is kept about people: how long, what it is, and how it goes away. What comes in removes or hands out; other packages
 * that keep something about employees in tables of their own implement {@link
 * dk.naerplan.ui.store.privacy.EmployeeDataHolder}.
 */
@NullMarked
package dk.naerplan.ui.store.privacy;

import org.jspecify.annotations.NullMarked;
