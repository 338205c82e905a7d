/** How answers are written down and compared. */
package org.mekiki.curriculum.internal.item;
