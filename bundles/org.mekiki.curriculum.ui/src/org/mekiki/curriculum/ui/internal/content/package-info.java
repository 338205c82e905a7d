/** Writing pages: Markdown beside what trainees will see. */
package org.mekiki.curriculum.ui.internal.content;
