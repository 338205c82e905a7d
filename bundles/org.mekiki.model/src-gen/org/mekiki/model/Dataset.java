/**
 */
package org.mekiki.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dataset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A large table that is kept as rows in SQL and never as objects. Its rows never change; they are found by the identifier of this element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.Dataset#getSchema <em>Schema</em>}</li>
 *   <li>{@link org.mekiki.model.Dataset#getRowCount <em>Row Count</em>}</li>
 *   <li>{@link org.mekiki.model.Dataset#getFingerprint <em>Fingerprint</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.ModelPackage#getDataset()
 * @model annotation="https://mekiki.org/model/text label.en='Data set' label.ja='\u30c7\u30fc\u30bf\u30bb\u30c3\u30c8' doc.ja='\u30aa\u30d6\u30b8\u30a7\u30af\u30c8\u3067\u306f\u306a\u304fSQL\u306e\u884c\u3068\u3057\u3066\u4fdd\u5b58\u3059\u308b\u5927\u304d\u306a\u8868\u3002\u884c\u306f\u5909\u308f\u3089\u305a\u3001\u3053\u306e\u8981\u7d20\u306e\u8b58\u5225\u5b50\u3067\u898b\u3064\u304b\u308b\u3002'"
 * @generated
 */
public interface Dataset extends Element
{
	/**
	 * Returns the value of the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its rows are, such as funding.payees: programs find the tables they understand by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema</em>' attribute.
	 * @see #setSchema(String)
	 * @see org.mekiki.model.ModelPackage#getDataset_Schema()
	 * @model annotation="https://mekiki.org/model/text label.en='Kind of rows' label.ja='\u884c\u306e\u7a2e\u985e' doc.ja='\u884c\u304c\u4f55\u3067\u3042\u308b\u304b\uff08funding.payees \u306a\u3069\uff09\u3002\u30d7\u30ed\u30b0\u30e9\u30e0\u306f\u3001\u6271\u3048\u308b\u8868\u3092\u3053\u308c\u3067\u898b\u3064\u3051\u308b\u3002'"
	 * @generated
	 */
	String getSchema();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Dataset#getSchema <em>Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema</em>' attribute.
	 * @see #getSchema()
	 * @generated
	 */
	void setSchema(String value);

	/**
	 * Returns the value of the '<em><b>Row Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row Count</em>' attribute.
	 * @see #setRowCount(Long)
	 * @see org.mekiki.model.ModelPackage#getDataset_RowCount()
	 * @model annotation="https://mekiki.org/model/text label.en='Rows' label.ja='\u884c\u6570' doc.ja='\u884c\u306e\u6570\u3002'"
	 * @generated
	 */
	Long getRowCount();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Dataset#getRowCount <em>Row Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row Count</em>' attribute.
	 * @see #getRowCount()
	 * @generated
	 */
	void setRowCount(Long value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of schema and rows in hexadecimal digits: the same for the same rows in the same order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.mekiki.model.ModelPackage#getDataset_Fingerprint()
	 * @model annotation="https://mekiki.org/model/text label.en='Fingerprint' label.ja='\u6307\u7d0b' doc.ja='\u5217\u3068\u884c\u306e SHA-256\uff0816\u9032\u6570\uff09\u3002\u540c\u3058\u884c\u304c\u540c\u3058\u9806\u306b\u4e26\u3079\u3070\u540c\u3058\u5024\u306b\u306a\u308b\u3002'"
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Dataset#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

} // Dataset
