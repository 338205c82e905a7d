/** Verifiable credentials: JSON-LD, RDF canonicalisation, Ed25519. Nothing here uses the network. */
package org.mekiki.curriculum.internal.credential;
