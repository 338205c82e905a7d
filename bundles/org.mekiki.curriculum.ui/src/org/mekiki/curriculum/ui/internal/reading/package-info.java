/** Pages of courses on the screen: in a browser where there is one, else as a text with styles. */
package org.mekiki.curriculum.ui.internal.reading;
