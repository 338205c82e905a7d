/** Texts in the language of a reader, who need not be the one that started the program. */
package org.mekiki.core.api.text;
