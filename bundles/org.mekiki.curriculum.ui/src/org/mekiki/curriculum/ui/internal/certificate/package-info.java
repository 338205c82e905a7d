/** Certificates of a cohort: who has met which rules, issuing, revoking, verifying. */
package org.mekiki.curriculum.ui.internal.certificate;
