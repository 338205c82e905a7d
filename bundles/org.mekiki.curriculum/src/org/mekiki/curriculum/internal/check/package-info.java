/** What should hold in curricula. */
package org.mekiki.curriculum.internal.check;
