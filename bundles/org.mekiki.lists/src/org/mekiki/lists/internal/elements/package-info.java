/** Elements of a knowledge base as vocabularies. */
package org.mekiki.lists.internal.elements;
