/**
 * Suggestions for the elements of a knowledge base: what an item of a list, or a technology, corresponds to elsewhere, how, and
 * why.
 */
package org.mekiki.lists.api.suggest;
