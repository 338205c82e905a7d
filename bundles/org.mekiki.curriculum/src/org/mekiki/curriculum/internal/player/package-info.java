/** How packages of SCORM are served to a browser. */
package org.mekiki.curriculum.internal.player;
