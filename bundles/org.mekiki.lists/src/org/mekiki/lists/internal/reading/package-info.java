/** Reading vocabularies from files. Files are hostile: what is read is bounded, nothing outside the file is opened. */
package org.mekiki.lists.internal.reading;
