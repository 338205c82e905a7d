/**
 */
package org.mekiki.model.taxonomy;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Technology</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A technology, a group or a domain of a taxonomy (SKOS Concept).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getIntroducedIn <em>Introduced In</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getMarks <em>Marks</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getUses <em>Uses</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getTrl <em>Trl</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getChildren <em>Children</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getParent <em>Parent</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getBroader <em>Broader</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getRelated <em>Related</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getEnables <em>Enables</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.Technology#getReplacedBy <em>Replaced By</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology()
 * @model annotation="https://mekiki.org/model/text label.en='Technology' label.ja='\u6280\u8853' doc.ja='\u4f53\u7cfb\u306e\u4e2d\u306e\u6280\u8853\u30fb\u7fa4\u30fb\u9818\u57df\uff08SKOS Concept\uff09\u3002'"
 * @generated
 */
public interface Technology extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.taxonomy.TechnologyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of the node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mekiki.model.taxonomy.TechnologyKind
	 * @see #setKind(TechnologyKind)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_Kind()
	 * @model annotation="https://mekiki.org/model/text label.en='Kind' label.ja='\u7a2e\u985e' doc.ja='\u7bc0\u70b9\u306e\u6bb5\u968e\u3002'"
	 * @generated
	 */
	TechnologyKind getKind();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.Technology#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mekiki.model.taxonomy.TechnologyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TechnologyKind value);

	/**
	 * Returns the value of the '<em><b>Introduced In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Round or edition in which it was taken up, in the words of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Introduced In</em>' attribute.
	 * @see #setIntroducedIn(String)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_IntroducedIn()
	 * @model annotation="https://mekiki.org/model/text label.en='Taken up in' label.ja='\u63a1\u629e\u6642\u671f' doc.ja='\u53d6\u308a\u4e0a\u3052\u3089\u308c\u305f\u56de\u30fb\u7248\uff08\u51fa\u5178\u306e\u8a00\u3044\u65b9\uff09\u3002'"
	 * @generated
	 */
	String getIntroducedIn();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.Technology#getIntroducedIn <em>Introduced In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Introduced In</em>' attribute.
	 * @see #getIntroducedIn()
	 * @generated
	 */
	void setIntroducedIn(String value);

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' attribute list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Mark}.
	 * The literals are from the enumeration {@link org.mekiki.model.taxonomy.Mark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cross-cutting technologies that it draws on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marks</em>' attribute list.
	 * @see org.mekiki.model.taxonomy.Mark
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_Marks()
	 * @model annotation="https://mekiki.org/model/text label.en='Marks' label.ja='\u5370' doc.ja='\u7528\u3044\u308b\u6a2a\u65ad\u7684\u306a\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Mark> getMarks();

	/**
	 * Returns the value of the '<em><b>Uses</b></em>' attribute list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Use}.
	 * The literals are from the enumeration {@link org.mekiki.model.taxonomy.Use}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uses</em>' attribute list.
	 * @see org.mekiki.model.taxonomy.Use
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_Uses()
	 * @model annotation="https://mekiki.org/model/text label.en='Uses' label.ja='\u7528\u9014' doc.ja='\u5f79\u7acb\u3064\u76f8\u624b\u3002'"
	 * @generated
	 */
	EList<Use> getUses();

	/**
	 * Returns the value of the '<em><b>Trl</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.TrlAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technology readiness levels over time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trl</em>' containment reference list.
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_Trl()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Readiness' label.ja='\u6210\u719f\u5ea6' doc.ja='\u6280\u8853\u6210\u719f\u5ea6\u306e\u63a8\u79fb\u3002'"
	 * @generated
	 */
	EList<TrlAssessment> getTrl();

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * It is bidirectional and its opposite is '{@link org.mekiki.model.taxonomy.Technology#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Narrower technologies under this one (SKOS narrower).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_Children()
	 * @see org.mekiki.model.taxonomy.Technology#getParent
	 * @model opposite="parent" containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Narrower' label.ja='\u4e0b\u4f4d\u6280\u8853' doc.ja='\u3053\u306e\u4e0b\u306b\u3042\u308b\u4e0b\u4f4d\u306e\u6280\u8853\uff08SKOS narrower\uff09\u3002'"
	 * @generated
	 */
	EList<Technology> getChildren();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.mekiki.model.taxonomy.Technology#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The technology under which this one stands in the tree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(Technology)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_Parent()
	 * @see org.mekiki.model.taxonomy.Technology#getChildren
	 * @model opposite="children" resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Parent' label.ja='\u4e0a\u4f4d\u6280\u8853' doc.ja='\u4f53\u7cfb\u306e\u6728\u3067\u3053\u306e\u6280\u8853\u306e\u4e0a\u306b\u3042\u308b\u6280\u8853\u3002'"
	 * @generated
	 */
	Technology getParent();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.Technology#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Technology value);

	/**
	 * Returns the value of the '<em><b>Broader</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Broader technologies besides the parent (SKOS broader).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Broader</em>' reference list.
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_Broader()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Also broader' label.ja='\u4ed6\u306e\u4e0a\u4f4d\u6280\u8853' doc.ja='\u89aa\u306e\u307b\u304b\u306e\u4e0a\u4f4d\u6280\u8853\uff08SKOS broader\uff09\u3002'"
	 * @generated
	 */
	EList<Technology> getBroader();

	/**
	 * Returns the value of the '<em><b>Related</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Associated technologies (SKOS related).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Related</em>' reference list.
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_Related()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Related' label.ja='\u95a2\u9023\u6280\u8853' doc.ja='\u95a2\u9023\u3059\u308b\u6280\u8853\uff08SKOS related\uff09\u3002'"
	 * @generated
	 */
	EList<Technology> getRelated();

	/**
	 * Returns the value of the '<em><b>Depends On</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technologies without which this one does not work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depends On</em>' reference list.
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_DependsOn()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Depends on' label.ja='\u4f9d\u5b58\u3059\u308b\u6280\u8853' doc.ja='\u3053\u308c\u304c\u306a\u3044\u3068\u6210\u308a\u7acb\u305f\u306a\u3044\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Technology> getDependsOn();

	/**
	 * Returns the value of the '<em><b>Enables</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technologies that this one makes possible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enables</em>' reference list.
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_Enables()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Enables' label.ja='\u53ef\u80fd\u306b\u3059\u308b\u6280\u8853' doc.ja='\u3053\u306e\u6280\u8853\u304c\u53ef\u80fd\u306b\u3059\u308b\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Technology> getEnables();

	/**
	 * Returns the value of the '<em><b>Replaced By</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to use instead of a deprecated technology.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced By</em>' reference list.
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTechnology_ReplacedBy()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Replaced by' label.ja='\u7f6e\u304d\u63db\u3048\u5148' doc.ja='\u5ec3\u6b62\u3055\u308c\u305f\u6280\u8853\u306e\u4ee3\u308f\u308a\u306b\u4f7f\u3046\u3082\u306e\u3002'"
	 * @generated
	 */
	EList<Technology> getReplacedBy();

} // Technology
