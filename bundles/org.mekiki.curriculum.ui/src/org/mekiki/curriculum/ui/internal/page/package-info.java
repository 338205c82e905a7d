/** Showing pages: Markdown as blocks that are laid out and painted, with tables, readings, formulas, pictures and charts. */
package org.mekiki.curriculum.ui.internal.page;
