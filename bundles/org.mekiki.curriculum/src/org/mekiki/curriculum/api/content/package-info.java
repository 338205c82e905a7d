/** Pages of courses: Markdown as it is shown to trainees, in the workbench and in exported packages. */
package org.mekiki.curriculum.api.content;
