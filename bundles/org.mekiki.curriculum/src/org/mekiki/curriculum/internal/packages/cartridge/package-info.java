/** Courses as Common Cartridges. */
package org.mekiki.curriculum.internal.packages.cartridge;
