/** Drawing charts from descriptions, on screen and to files. */
package org.mekiki.charts.api;
