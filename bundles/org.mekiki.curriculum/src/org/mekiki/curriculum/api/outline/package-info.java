/** What is said about curricula in open properties of the model. */
package org.mekiki.curriculum.api.outline;
