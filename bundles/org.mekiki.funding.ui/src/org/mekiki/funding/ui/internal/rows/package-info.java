/** The rows behind a board. */
package org.mekiki.funding.ui.internal.rows;
