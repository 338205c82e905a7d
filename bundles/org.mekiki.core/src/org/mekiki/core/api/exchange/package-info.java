/** Bringing files into a knowledge base, with a preview first, and writing files from it. */
package org.mekiki.core.api.exchange;
