/** Reading a model in the background, while people go on editing it. */
package org.mekiki.core.api.access;
