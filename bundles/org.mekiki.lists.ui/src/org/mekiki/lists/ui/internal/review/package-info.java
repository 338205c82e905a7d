/** Review of links: one item at a time, with what it may correspond to, decided by single keys. */
package org.mekiki.lists.ui.internal.review;
