/** Bringing courses, questions, frameworks and pages of other systems into a knowledge base. */
package org.mekiki.curriculum.internal.imports;
