/**
 * Packages of SCORM that are kept in the base are played: served to a browser on this computer only, with the run-time
 * interface that they ask for. What they say about score, status and place goes into attempts.
 */
package org.mekiki.curriculum.api.player;
