/**
 */
package org.mekiki.model.learning;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.judgement.Criterion;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a trainee can do afterwards (CASE CFItem).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Outcome#getVerb <em>Verb</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Outcome#getLevel <em>Level</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Outcome#getTechnologies <em>Technologies</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Outcome#getCriteria <em>Criteria</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getOutcome()
 * @model annotation="https://mekiki.org/model/text label.en='Outcome' label.ja='\u5230\u9054\u76ee\u6a19' doc.ja='\u5b66\u7fd2\u5f8c\u306b\u3067\u304d\u308b\u3053\u3068\uff08CASE CFItem\uff09\u3002'"
 * @generated
 */
public interface Outcome extends Element
{
	/**
	 * Returns the value of the '<em><b>Verb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done, in one verb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verb</em>' attribute.
	 * @see #setVerb(String)
	 * @see org.mekiki.model.learning.LearningPackage#getOutcome_Verb()
	 * @model annotation="https://mekiki.org/model/text label.en='Verb' label.ja='\u52d5\u8a5e' doc.ja='\u884c\u3046\u3053\u3068\u3092\u8868\u3059\u52d5\u8a5e\u3002'"
	 * @generated
	 */
	String getVerb();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Outcome#getVerb <em>Verb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verb</em>' attribute.
	 * @see #getVerb()
	 * @generated
	 */
	void setVerb(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.learning.BloomLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How demanding it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.mekiki.model.learning.BloomLevel
	 * @see #setLevel(BloomLevel)
	 * @see org.mekiki.model.learning.LearningPackage#getOutcome_Level()
	 * @model annotation="https://mekiki.org/model/text label.en='Level' label.ja='\u6c34\u6e96' doc.ja='\u6c42\u3081\u308b\u6c34\u6e96\u3002'"
	 * @generated
	 */
	BloomLevel getLevel();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Outcome#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.mekiki.model.learning.BloomLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(BloomLevel value);

	/**
	 * Returns the value of the '<em><b>Technologies</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technologies it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technologies</em>' reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getOutcome_Technologies()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Technologies' label.ja='\u6280\u8853' doc.ja='\u95a2\u308f\u308b\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Technology> getTechnologies();

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.judgement.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getOutcome_Criteria()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Criteria' label.ja='\u8a55\u4fa1\u57fa\u6e96' doc.ja='\u95a2\u308f\u308b\u8a55\u4fa1\u57fa\u6e96\u3002'"
	 * @generated
	 */
	EList<Criterion> getCriteria();

} // Outcome
