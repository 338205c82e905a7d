/** Icons and names. */
package org.mekiki.funding.ui.internal.text;
