/** Writing assessment items: a form for each kind, and what trainees see of them. */
package org.mekiki.curriculum.ui.internal.item;
