/**
 * Analyses: one class and a few lines of {@code plugin.xml}. Everything else, from the form to the report, is made from
 * the declaration and the {@link org.mekiki.core.api.result.Result}.
 */
package org.mekiki.core.api.analysis;
