/** Finding elements by what they are called and by what points at them. */
package org.mekiki.core.api.search;
