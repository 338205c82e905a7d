/** Vocabularies as they are compared: concepts, what they are called, how they hang together. Independent of any file format. */
package org.mekiki.lists.internal.vocabulary;
