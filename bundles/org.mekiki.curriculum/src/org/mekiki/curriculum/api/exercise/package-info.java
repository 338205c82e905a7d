/**
 * Exercises that run an analysis of the workbench: what is asked, and how what a trainee has found is compared with what
 * the analysis finds.
 */
package org.mekiki.curriculum.api.exercise;
