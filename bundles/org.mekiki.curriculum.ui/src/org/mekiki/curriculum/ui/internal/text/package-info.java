/** What the parts of curricula share: icons and names. */
package org.mekiki.curriculum.ui.internal.text;
