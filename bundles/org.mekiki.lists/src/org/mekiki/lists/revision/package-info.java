/** What changed between two editions of a list or vocabulary, and how each change was recognised. Plain values only. */
package org.mekiki.lists.revision;
