/**
 */
package org.mekiki.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document or data set that facts are cited from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.Source#getTitle <em>Title</em>}</li>
 *   <li>{@link org.mekiki.model.Source#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.mekiki.model.Source#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.Source#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.mekiki.model.Source#getUri <em>Uri</em>}</li>
 *   <li>{@link org.mekiki.model.Source#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.mekiki.model.Source#getSupersedes <em>Supersedes</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.ModelPackage#getSource()
 * @model annotation="https://mekiki.org/model/text label.en='Source' label.ja='\u8cc7\u6599' doc.ja='\u4e8b\u5b9f\u306e\u5f15\u7528\u5143\u3068\u306a\u308b\u6587\u66f8\u30fb\u30c7\u30fc\u30bf\u3002'"
 * @generated
 */
public interface Source extends Element
{
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title in the language of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.mekiki.model.ModelPackage#getSource_Title()
	 * @model annotation="https://mekiki.org/model/text label.en='Title' label.ja='\u984c\u540d' doc.ja='\u6587\u66f8\u306e\u8a00\u8a9e\u3067\u306e\u984c\u540d\u3002'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Source#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body that published it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.mekiki.model.ModelPackage#getSource_Publisher()
	 * @model annotation="https://mekiki.org/model/text label.en='Publisher' label.ja='\u767a\u884c\u8005' doc.ja='\u767a\u884c\u3057\u305f\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Source#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.ModelPackage#getSource_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u65e5\u4ed8' doc.ja='\u767a\u884c\u65e5\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Source#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.mekiki.model.ModelPackage#getSource_Language()
	 * @model dataType="org.mekiki.model.LanguageTag"
	 *        annotation="https://mekiki.org/model/text label.en='Language' label.ja='\u8a00\u8a9e' doc.ja='\u6587\u66f8\u306e\u8a00\u8a9e\u3002'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Source#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it can be found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.mekiki.model.ModelPackage#getSource_Uri()
	 * @model annotation="https://mekiki.org/model/text label.en='Address' label.ja='\u6240\u5728' doc.ja='\u5165\u624b\u3067\u304d\u308b\u5834\u6240\u3002'"
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Source#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File under which it is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.mekiki.model.ModelPackage#getSource_FileName()
	 * @model annotation="https://mekiki.org/model/text label.en='File' label.ja='\u30d5\u30a1\u30a4\u30eb\u540d' doc.ja='\u4fdd\u5b58\u3057\u3066\u3044\u308b\u30d5\u30a1\u30a4\u30eb\u306e\u540d\u524d\u3002'"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Source#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier edition that this one replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' reference.
	 * @see #setSupersedes(Source)
	 * @see org.mekiki.model.ModelPackage#getSource_Supersedes()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Supersedes' label.ja='\u524d\u306e\u7248' doc.ja='\u3053\u306e\u7248\u304c\u7f6e\u304d\u63db\u3048\u305f\u524d\u306e\u7248\u3002'"
	 * @generated
	 */
	Source getSupersedes();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Source#getSupersedes <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersedes</em>' reference.
	 * @see #getSupersedes()
	 * @generated
	 */
	void setSupersedes(Source value);

} // Source
