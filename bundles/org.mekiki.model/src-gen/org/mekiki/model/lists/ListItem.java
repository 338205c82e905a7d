/**
 */
package org.mekiki.model.lists;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>List Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One entry of a list, verbatim.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.lists.ListItem#getText <em>Text</em>}</li>
 *   <li>{@link org.mekiki.model.lists.ListItem#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.mekiki.model.lists.ListItem#getTranslationStatus <em>Translation Status</em>}</li>
 *   <li>{@link org.mekiki.model.lists.ListItem#getItems <em>Items</em>}</li>
 *   <li>{@link org.mekiki.model.lists.ListItem#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.lists.ListsPackage#getListItem()
 * @model annotation="https://mekiki.org/model/text label.en='List item' label.ja='\u30ea\u30b9\u30c8\u9805\u76ee' doc.ja='\u30ea\u30b9\u30c8\u306e\u4e00\u9805\u76ee\uff08\u539f\u6587\u306e\u307e\u307e\uff09\u3002'"
 * @generated
 */
public interface ListItem extends Element
{
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.mekiki.model.lists.ListsPackage#getListItem_Text()
	 * @model annotation="https://mekiki.org/model/text label.en='Verbatim text' label.ja='\u539f\u6587' doc.ja='\u51fa\u5178\u306e\u6587\u8a00\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.ListItem#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the verbatim text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.mekiki.model.lists.ListsPackage#getListItem_Language()
	 * @model dataType="org.mekiki.model.LanguageTag"
	 *        annotation="https://mekiki.org/model/text label.en='Language' label.ja='\u8a00\u8a9e' doc.ja='\u539f\u6587\u306e\u8a00\u8a9e\u3002'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.ListItem#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Translation Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the translated label is official or ours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translation Status</em>' attribute.
	 * @see #setTranslationStatus(String)
	 * @see org.mekiki.model.lists.ListsPackage#getListItem_TranslationStatus()
	 * @model annotation="https://mekiki.org/model/text label.en='Translation' label.ja='\u8a33\u306e\u6027\u683c' doc.ja='\u8a33\u304c\u516c\u5f0f\u304b\u5f53\u65b9\u306b\u3088\u308b\u3082\u306e\u304b\u3002'"
	 * @generated
	 */
	String getTranslationStatus();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.ListItem#getTranslationStatus <em>Translation Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Translation Status</em>' attribute.
	 * @see #getTranslationStatus()
	 * @generated
	 */
	void setTranslationStatus(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.lists.ListItem}.
	 * It is bidirectional and its opposite is '{@link org.mekiki.model.lists.ListItem#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items below this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.mekiki.model.lists.ListsPackage#getListItem_Items()
	 * @see org.mekiki.model.lists.ListItem#getParent
	 * @model opposite="parent" containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Nested items' label.ja='\u4e0b\u4f4d\u9805\u76ee' doc.ja='\u3053\u306e\u4e0b\u306e\u9805\u76ee\u3002'"
	 * @generated
	 */
	EList<ListItem> getItems();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.mekiki.model.lists.ListItem#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Item that holds this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(ListItem)
	 * @see org.mekiki.model.lists.ListsPackage#getListItem_Parent()
	 * @see org.mekiki.model.lists.ListItem#getItems
	 * @model opposite="items" resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Parent item' label.ja='\u4e0a\u4f4d\u9805\u76ee' doc.ja='\u3053\u306e\u9805\u76ee\u3092\u542b\u3080\u9805\u76ee\u3002'"
	 * @generated
	 */
	ListItem getParent();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.ListItem#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(ListItem value);

} // ListItem
