/** Making pages out of Markdown. */
package org.mekiki.curriculum.internal.content;
