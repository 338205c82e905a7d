package org.mekiki.store;

import java.time.Instant;

/**
 * One save.
 *
 * @param number
 *            its number; the creation of the base is 1, every save that changes something adds one
 * @param time
 *            when it was saved, UTC, microseconds
 * @param author
 *            who saved; never null
 * @param message
 *            what the author says about it; may be empty, never null
 * @param objects
 *            how many objects it created, changed, moved or deleted
 */
public record Revision(long number, Instant time, String author, String message, int objects) {
}
