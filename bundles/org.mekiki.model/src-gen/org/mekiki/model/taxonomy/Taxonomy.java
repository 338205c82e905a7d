/**
 */
package org.mekiki.model.taxonomy;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.actors.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Taxonomy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One edition of a scheme of technologies (SKOS ConceptScheme).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.taxonomy.Taxonomy#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Taxonomy#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Taxonomy#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Taxonomy#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Taxonomy#getTechnologies <em>Technologies</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTaxonomy()
 * @model annotation="https://mekiki.org/model/text label.en='Taxonomy' label.ja='\u6280\u8853\u4f53\u7cfb' doc.ja='\u6280\u8853\u306e\u4f53\u7cfb\u306e\u4e00\u3064\u306e\u7248\uff08SKOS ConceptScheme\uff09\u3002'"
 * @generated
 */
public interface Taxonomy extends Element
{
	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTaxonomy_Edition()
	 * @model annotation="https://mekiki.org/model/text label.en='Edition' label.ja='\u7248' doc.ja='\u7248\u306e\u540d\u524d\u3002'"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.Taxonomy#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTaxonomy_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u65e5\u4ed8' doc.ja='\u7248\u306e\u65e5\u4ed8\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.Taxonomy#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who keeps the taxonomy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' reference.
	 * @see #setAuthority(Organisation)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTaxonomy_Authority()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Authority' label.ja='\u7b56\u5b9a\u8005' doc.ja='\u4f53\u7cfb\u3092\u5b9a\u3081\u308b\u7d44\u7e54\u3002'"
	 * @generated
	 */
	Organisation getAuthority();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.Taxonomy#getAuthority <em>Authority</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' reference.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(Organisation value);

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier edition that this one replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' reference.
	 * @see #setSupersedes(Taxonomy)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTaxonomy_Supersedes()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Supersedes' label.ja='\u524d\u306e\u7248' doc.ja='\u3053\u306e\u7248\u304c\u7f6e\u304d\u63db\u3048\u305f\u524d\u306e\u7248\u3002'"
	 * @generated
	 */
	Taxonomy getSupersedes();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.Taxonomy#getSupersedes <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersedes</em>' reference.
	 * @see #getSupersedes()
	 * @generated
	 */
	void setSupersedes(Taxonomy value);

	/**
	 * Returns the value of the '<em><b>Technologies</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topmost nodes (SKOS topConceptOf).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technologies</em>' containment reference list.
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTaxonomy_Technologies()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Technologies' label.ja='\u6280\u8853' doc.ja='\u6700\u4e0a\u4f4d\u306e\u7bc0\u70b9\uff08SKOS topConceptOf\uff09\u3002'"
	 * @generated
	 */
	EList<Technology> getTechnologies();

} // Taxonomy
