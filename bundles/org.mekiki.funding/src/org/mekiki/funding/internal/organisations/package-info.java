/** Who is who among organisations that files name in many ways. */
package org.mekiki.funding.internal.organisations;
