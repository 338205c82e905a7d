/**
 * What an analysis gives: immutable values that can be compared, written as JSON, shown, exported and explained. Nothing
 * in here refers to live objects of a model or to a display.
 */
package org.mekiki.core.api.result;
