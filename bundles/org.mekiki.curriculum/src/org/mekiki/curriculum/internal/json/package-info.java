/** Strict reading of the JSON that authors write. */
package org.mekiki.curriculum.internal.json;
