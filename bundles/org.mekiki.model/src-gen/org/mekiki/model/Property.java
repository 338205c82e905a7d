/**
 */
package org.mekiki.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Property</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An open key and value, so that a plug-in adds data without changing the model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.Property#getKey <em>Key</em>}</li>
 *   <li>{@link org.mekiki.model.Property#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.ModelPackage#getProperty()
 * @model annotation="https://mekiki.org/model/text label.en='Property' label.ja='\u8ffd\u52a0\u9805\u76ee' doc.ja='\u30e2\u30c7\u30eb\u3092\u5909\u3048\u305a\u306b\u30c7\u30fc\u30bf\u3092\u52a0\u3048\u308b\u305f\u3081\u306e\u30ad\u30fc\u3068\u5024\u3002'"
 * @generated
 */
public interface Property extends Value
{
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the property; plug-ins prefix it with their id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.mekiki.model.ModelPackage#getProperty_Key()
	 * @model annotation="https://mekiki.org/model/text label.en='Key' label.ja='\u30ad\u30fc' doc.ja='\u9805\u76ee\u540d\u3002\u30d7\u30e9\u30b0\u30a4\u30f3\u306f\u81ea\u5206\u306e ID \u3092\u524d\u306b\u4ed8\u3051\u308b\u3002'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Property#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its value as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.mekiki.model.ModelPackage#getProperty_Value()
	 * @model annotation="https://mekiki.org/model/text label.en='Value' label.ja='\u5024' doc.ja='\u5024\uff08\u6587\u5b57\u5217\uff09\u3002'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Property#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Property
