/** Suggests which concepts of two vocabularies mean the same, or one more than the other, and says why. */
package org.mekiki.lists.suggest;
