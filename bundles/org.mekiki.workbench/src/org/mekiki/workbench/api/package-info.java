/**
 * What plug-ins use of the workbench: the active session, the data language, labels and icons of elements, forms
 * generated from the model, opening of elements, and colours that follow the theme.
 * <p>
 * Conventions: selections hold {@link org.mekiki.model.Element} objects; everything is called on the UI thread, which
 * is also the thread of the model; every edit goes through
 * {@link org.mekiki.core.api.editing.EditingSession#execute(String, Runnable)}.
 */
package org.mekiki.workbench.api;
