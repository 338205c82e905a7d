/** Lists and taxonomies to and from files. */
package org.mekiki.lists.internal.exchange;
