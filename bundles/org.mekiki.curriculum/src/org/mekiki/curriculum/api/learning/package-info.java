/**
 * Trainees on their way through a curriculum: the steps of the way, how far somebody has come, and what is recorded on
 * it. Nothing here has a clock or a window.
 */
package org.mekiki.curriculum.api.learning;
