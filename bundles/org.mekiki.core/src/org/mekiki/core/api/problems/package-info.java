/** What is wrong in a knowledge base, kept up to date while people edit. */
package org.mekiki.core.api.problems;
