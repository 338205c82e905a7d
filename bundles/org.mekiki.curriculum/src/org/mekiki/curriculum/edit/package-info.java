/** Editing the outline of curricula: what stands where, and what can be done to it, each as one undoable step. */
package org.mekiki.curriculum.edit;
