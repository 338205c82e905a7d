/** What an instructor sees of a cohort: progress, attendance, answers to be marked, what a trial run has shown. */
package org.mekiki.curriculum.ui.internal.cohort;
