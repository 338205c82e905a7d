/** Which lists name a technology. */
package org.mekiki.funding.internal.naming;
