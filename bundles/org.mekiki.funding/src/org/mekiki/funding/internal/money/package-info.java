/** Reads the money of a model, finds out what counts, and divides it without losing a yen. */
package org.mekiki.funding.internal.money;
