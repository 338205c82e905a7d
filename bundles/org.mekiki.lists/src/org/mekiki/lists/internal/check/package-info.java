/** What should hold of lists and links, and ways to mend it. */
package org.mekiki.lists.internal.check;
