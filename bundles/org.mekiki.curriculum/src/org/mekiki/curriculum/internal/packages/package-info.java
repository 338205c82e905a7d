/** Courses as packages that run elsewhere. */
package org.mekiki.curriculum.internal.packages;
