/** What a board shows and how its views are linked; knows no window. */
package org.mekiki.funding.ui.internal.board;
