/** Items and tests as packages of QTI. */
package org.mekiki.curriculum.internal.packages.qti;
