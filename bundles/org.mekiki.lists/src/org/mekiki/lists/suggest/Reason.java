package org.mekiki.lists.suggest;

/** placeholder */
public record Reason(Pair pair) {
}
