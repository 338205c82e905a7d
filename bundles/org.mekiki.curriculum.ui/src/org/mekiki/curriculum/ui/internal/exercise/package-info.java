/** Writing exercises: the analysis, what is asked about its result, and what trainees would be asked. */
package org.mekiki.curriculum.ui.internal.exercise;
