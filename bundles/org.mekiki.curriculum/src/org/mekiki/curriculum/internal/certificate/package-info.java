/** The page of a certificate. */
package org.mekiki.curriculum.internal.certificate;
