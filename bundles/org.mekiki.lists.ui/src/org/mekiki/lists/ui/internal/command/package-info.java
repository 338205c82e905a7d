/** Commands that are there wherever one is: opening, importing. */
package org.mekiki.lists.ui.internal.command;
