/** Where trainees learn: their courses, one step after the other, and exercises in a sandbox. */
package org.mekiki.curriculum.ui.internal.learn;
