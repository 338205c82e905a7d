/** Assessment items to be answered on the screen, by mouse or keyboard. */
package org.mekiki.curriculum.ui.internal.answer;
