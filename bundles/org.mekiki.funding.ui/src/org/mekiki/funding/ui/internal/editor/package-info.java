/** The board in the window. */
package org.mekiki.funding.ui.internal.editor;
