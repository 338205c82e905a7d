/** The glossary of the field that comes with the program. */
package org.mekiki.lists.internal.glossary;
