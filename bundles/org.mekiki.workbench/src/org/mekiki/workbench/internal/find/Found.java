package org.mekiki.workbench.internal.find;

import org.mekiki.core.api.search.Hit;
import org.mekiki.model.Element;

/** An element in a list of what was found; without hit when nothing was searched for. */
record Found(Element element, Hit hit) {
}
