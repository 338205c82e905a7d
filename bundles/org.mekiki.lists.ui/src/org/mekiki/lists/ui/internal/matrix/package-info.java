/** The matrix of technologies against lists: its editor, how it is arranged and how it is painted. */
package org.mekiki.lists.ui.internal.matrix;
