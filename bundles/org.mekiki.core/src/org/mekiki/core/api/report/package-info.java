/** How results become pages. */
package org.mekiki.core.api.report;
