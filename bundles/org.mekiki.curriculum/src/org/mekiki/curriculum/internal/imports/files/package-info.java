/** Reading what strangers have packed: archives, names, texts, XML and HTML, all of it bounded. */
package org.mekiki.curriculum.internal.imports.files;
