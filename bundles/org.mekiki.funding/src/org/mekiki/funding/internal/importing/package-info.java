/** Money from tables. */
package org.mekiki.funding.internal.importing;
