/** Short texts for lists and links, used by all parts. */
package org.mekiki.lists.ui.internal.text;
