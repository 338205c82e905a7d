/**
 * Links between items and technologies: what is done to them, each as one undoable step, and what they tell. The model
 * belongs to one thread; everything here is called on it, or on a model lent for reading.
 */
package org.mekiki.lists.align;
