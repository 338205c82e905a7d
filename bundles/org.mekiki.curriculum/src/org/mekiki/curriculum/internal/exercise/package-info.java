/** How exercises are written down, and how tables are compared. */
package org.mekiki.curriculum.internal.exercise;
