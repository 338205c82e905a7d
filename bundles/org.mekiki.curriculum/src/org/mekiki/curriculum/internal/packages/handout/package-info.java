/** Courses to be printed and read. */
package org.mekiki.curriculum.internal.packages.handout;
