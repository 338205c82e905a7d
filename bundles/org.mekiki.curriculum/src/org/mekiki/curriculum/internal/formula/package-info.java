/** Formulas of pages: a part of LaTeX, read into a tree that is written as MathML and drawn by the workbench. */
package org.mekiki.curriculum.internal.formula;
