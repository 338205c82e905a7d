/**
 * What plug-ins contribute at Mekiki's extension points, known by its declaration and created only when it is needed, and
 * what went wrong with it.
 */
package org.mekiki.core.api.contribution;
