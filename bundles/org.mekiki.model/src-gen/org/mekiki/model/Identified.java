/**
 */
package org.mekiki.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identified</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything with an identity and a history of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.Identified#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.ModelPackage#getIdentified()
 * @model abstract="true"
 *        annotation="https://mekiki.org/model/text label.en='Identified object' label.ja='\u8b58\u5225\u3055\u308c\u305f\u5bfe\u8c61' doc.ja='\u8b58\u5225\u5b50\u3068\u56fa\u6709\u306e\u5c65\u6b74\u3092\u3082\u3064\u3082\u306e\u3002'"
 * @generated
 */
public interface Identified extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier; its URI is mekiki: followed by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.mekiki.model.ModelPackage#getIdentified_Id()
	 * @model id="true" dataType="org.mekiki.model.Uuid"
	 *        annotation="https://mekiki.org/model/text label.en='Identifier' label.ja='\u8b58\u5225\u5b50' doc.ja='\u4e0d\u5909\u306e\u8b58\u5225\u5b50\u3002\u300cmekiki:\u300d\u3092\u524d\u306b\u4ed8\u3051\u308b\u3068 URI \u306b\u306a\u308b\u3002'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Identified#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

} // Identified
