/** What a chart shows, without how it is drawn: values that a drawing bundle turns into pictures. */
package org.mekiki.core.api.chart;
