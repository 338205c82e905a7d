/**
 */
package org.mekiki.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part that belongs wholly to its owner and has no identity of its own; changing it changes the owner.
 * <!-- end-model-doc -->
 *
 *
 * @see org.mekiki.model.ModelPackage#getValue()
 * @model abstract="true"
 *        annotation="https://mekiki.org/model/text label.en='Value' label.ja='\u5024' doc.ja='\u6240\u6709\u8005\u306b\u5b8c\u5168\u306b\u5c5e\u3057\u3001\u56fa\u6709\u306e\u8b58\u5225\u5b50\u3092\u3082\u305f\u306a\u3044\u90e8\u5206\u3002\u5909\u66f4\u306f\u6240\u6709\u8005\u306e\u5909\u66f4\u3068\u306a\u308b\u3002'"
 * @generated
 */
public interface Value extends EObject
{
} // Value
