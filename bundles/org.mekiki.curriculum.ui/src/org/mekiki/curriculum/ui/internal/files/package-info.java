/** Files that the base keeps, on their way out of it. */
package org.mekiki.curriculum.ui.internal.files;
