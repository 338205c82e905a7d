/** What can be wrong with money in tables, and how to mend or accept it. */
package org.mekiki.funding.internal.check;
