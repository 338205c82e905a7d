/**
 * Certificates of completion: what they say, the Open Badges 3.0 credential that proves it, the page to be printed, and the
 * ledger of those issued and revoked.
 */
package org.mekiki.curriculum.api.certificate;
