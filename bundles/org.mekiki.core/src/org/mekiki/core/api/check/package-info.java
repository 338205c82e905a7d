/** Checks of a whole knowledge base, and how to mend what they find. */
package org.mekiki.core.api.check;
