/**
 */
package org.mekiki.model.lists;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.actors.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Technology List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One edition of a list of critical technologies.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.lists.TechnologyList#getTitle <em>Title</em>}</li>
 *   <li>{@link org.mekiki.model.lists.TechnologyList#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.mekiki.model.lists.TechnologyList#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.mekiki.model.lists.TechnologyList#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.mekiki.model.lists.TechnologyList#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.lists.TechnologyList#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.mekiki.model.lists.TechnologyList#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.mekiki.model.lists.TechnologyList#getDeclaredTotal <em>Declared Total</em>}</li>
 *   <li>{@link org.mekiki.model.lists.TechnologyList#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.mekiki.model.lists.TechnologyList#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList()
 * @model annotation="https://mekiki.org/model/text label.en='Technology list' label.ja='\u91cd\u8981\u6280\u8853\u30ea\u30b9\u30c8' doc.ja='\u91cd\u8981\u6280\u8853\u30ea\u30b9\u30c8\u306e\u4e00\u3064\u306e\u7248\u3002'"
 * @generated
 */
public interface TechnologyList extends Element
{
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title in its own language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList_Title()
	 * @model annotation="https://mekiki.org/model/text label.en='Title' label.ja='\u984c\u540d' doc.ja='\u539f\u8a9e\u306e\u984c\u540d\u3002'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.TechnologyList#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the title and items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList_Language()
	 * @model dataType="org.mekiki.model.LanguageTag"
	 *        annotation="https://mekiki.org/model/text label.en='Language' label.ja='\u8a00\u8a9e' doc.ja='\u984c\u540d\u3068\u9805\u76ee\u306e\u8a00\u8a9e\u3002'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.TechnologyList#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Country or group that set the list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' attribute.
	 * @see #setJurisdiction(String)
	 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList_Jurisdiction()
	 * @model dataType="org.mekiki.model.JurisdictionCode"
	 *        annotation="https://mekiki.org/model/text label.en='Jurisdiction' label.ja='\u56fd\u30fb\u5730\u57df' doc.ja='\u30ea\u30b9\u30c8\u3092\u5b9a\u3081\u305f\u56fd\u30fb\u5730\u57df\u3002'"
	 * @generated
	 */
	String getJurisdiction();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.TechnologyList#getJurisdiction <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' attribute.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(String value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body that set the list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' reference.
	 * @see #setAuthority(Organisation)
	 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList_Authority()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Authority' label.ja='\u7b56\u5b9a\u6a5f\u95a2' doc.ja='\u30ea\u30b9\u30c8\u3092\u5b9a\u3081\u305f\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organisation getAuthority();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.TechnologyList#getAuthority <em>Authority</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' reference.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(Organisation value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u65e5\u4ed8' doc.ja='\u7248\u306e\u65e5\u4ed8\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.TechnologyList#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList_Edition()
	 * @model annotation="https://mekiki.org/model/text label.en='Edition' label.ja='\u7248' doc.ja='\u7248\u306e\u540d\u524d\u3002'"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.TechnologyList#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the list is used for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList_Purpose()
	 * @model annotation="https://mekiki.org/model/text label.en='Purpose' label.ja='\u76ee\u7684' doc.ja='\u30ea\u30b9\u30c8\u306e\u7528\u9014\u3002'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.TechnologyList#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Declared Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of items that the source itself states.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Declared Total</em>' attribute.
	 * @see #setDeclaredTotal(Integer)
	 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList_DeclaredTotal()
	 * @model annotation="https://mekiki.org/model/text label.en='Declared total' label.ja='\u516c\u8868\u9805\u76ee\u6570' doc.ja='\u51fa\u5178\u304c\u793a\u3059\u9805\u76ee\u306e\u7dcf\u6570\u3002'"
	 * @generated
	 */
	Integer getDeclaredTotal();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.TechnologyList#getDeclaredTotal <em>Declared Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Declared Total</em>' attribute.
	 * @see #getDeclaredTotal()
	 * @generated
	 */
	void setDeclaredTotal(Integer value);

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier edition that this one replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' reference.
	 * @see #setSupersedes(TechnologyList)
	 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList_Supersedes()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Supersedes' label.ja='\u524d\u306e\u7248' doc.ja='\u3053\u306e\u7248\u304c\u7f6e\u304d\u63db\u3048\u305f\u524d\u306e\u7248\u3002'"
	 * @generated
	 */
	TechnologyList getSupersedes();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.TechnologyList#getSupersedes <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersedes</em>' reference.
	 * @see #getSupersedes()
	 * @generated
	 */
	void setSupersedes(TechnologyList value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.lists.ListItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items in the order of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.mekiki.model.lists.ListsPackage#getTechnologyList_Items()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Items' label.ja='\u9805\u76ee' doc.ja='\u51fa\u5178\u306e\u9806\u306e\u9805\u76ee\u3002'"
	 * @generated
	 */
	EList<ListItem> getItems();

} // TechnologyList
