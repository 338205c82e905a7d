/** Names taken apart: words, their stems and roots, in English, German, Japanese, Chinese and languages written like them. */
package org.mekiki.lists.internal.text;
